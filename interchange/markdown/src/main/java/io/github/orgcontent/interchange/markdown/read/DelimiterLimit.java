package io.github.orgcontent.interchange.markdown.read;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;

/**
 * Reads the delimiters of emphasis in one block after the first {@value #MAX_RUNS} as text. The time of commonmark-java
 * grows with the square of their number, and a block of the model has fewer spans.
 */
final class DelimiterLimit implements InlineContentParser {
    static final int MAX_RUNS = 2_000;

    private int runs;

    /** A run of delimiters that is read as text. */
    static final class DelimiterText extends CustomNode {
        private final String literal;

        DelimiterText(String literal) {
            this.literal = literal;
        }

        String literal() {
            return literal;
        }
    }

    /** Creates an instance for the inline content of each block. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*', '_');
        }

        @Override
        public InlineContentParser create() {
            return new DelimiterLimit();
        }
    }

    private DelimiterLimit() {}

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        runs++;
        if (runs <= MAX_RUNS) {
            return ParsedInline.none();
        }
        Position start = state.scanner().position();
        state.scanner().matchMultiple(state.scanner().peek());
        Position end = state.scanner().position();
        return ParsedInline.of(
                new DelimiterText(state.scanner().getSource(start, end).getContent()), end);
    }
}
