package io.github.orgcontent.json.source;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Creates the parsers of all documents of one reader. Thread-safe.
 *
 * <p>A parser keeps the property names that it has read in a symbol table, which the next parsers share. Names
 * chosen for equal hash codes would make this table slow or full. So the table is replaced as soon as it has more names
 * than the model and the languages of a content.
 */
public final class ParserFactory {
    /** The number of names after which the table is replaced. */
    private static final int MAX_SYMBOLS = 300;

    private final StreamReadConstraints constraints;
    private volatile CountingFactory current;

    /** Creates a factory whose parsers reject documents that exceed some limits. */
    public ParserFactory(StreamReadConstraints constraints) {
        this.constraints = constraints;
        this.current = create();
    }

    // The class Source detects the encoding.
    private CountingFactory create() {
        return new CountingFactory(JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE));
    }

    JsonParser parse(byte[] utf8) {
        CountingFactory factory = current;
        if (factory.symbols() > MAX_SYMBOLS) {
            factory = create();
            current = factory;
        }
        return factory.createParser(ObjectReadContext.empty(), utf8);
    }

    /** A factory that counts the names in its symbol table. */
    private static final class CountingFactory extends JsonFactory {
        private static final long serialVersionUID = 1L;

        CountingFactory(JsonFactoryBuilder builder) {
            super(builder);
        }

        int symbols() {
            return _byteSymbolCanonicalizer.size();
        }
    }
}
