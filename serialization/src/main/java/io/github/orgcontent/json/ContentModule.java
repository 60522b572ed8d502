package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.PendingChecks;
import io.github.orgcontent.json.bind.Problem;
import io.github.orgcontent.json.bind.ReadContext;
import io.github.orgcontent.json.source.JacksonTokenReader;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Jackson module for the types of the model: {@code JsonMapper.builder().addModule(new ContentModule()).build()}.
 *
 * <p>It binds as strictly as {@link ContentJson}, independent of the features of the mapper. If a value cannot be
 * bound, it throws one {@link MismatchedInputException}; its cause, an {@link InvalidContentException}, has all
 * problems.
 *
 * <p>It also writes a {@link Violation} in the form of its schema, {@code ContentSchema.of(Violation.class)}.
 *
 * <p>The module does not validate, neither when it reads nor when it writes; validate the result with a
 * {@link io.github.orgcontent.validation.ContentValidator} or a Jakarta validator.
 */
public final class ContentModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** Creates the module. */
    public ContentModule() {
        super("orgcontent");
        Codecs.STANDARD.modelTypes().forEach(this::addCodec);
        addSerializer(Violation.class, new ViolationSerializer());
        addKeySerializer(LanguageTag.class, new TagSerializer());
        addKeyDeserializer(LanguageTag.class, new TagDeserializer());
    }

    @SuppressWarnings("unchecked") // the key of a codec is its type
    private <T> void addCodec(Class<T> type, Codec<?> codec) {
        addDeserializer(type, new Deserializer<>(type, (Codec<T>) codec));
        addSerializer(type, new Serializer<>((Codec<T>) codec));
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<T> codec;

        Deserializer(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            String base = pointerOf(parser);
            var tokens = new JacksonTokenReader(parser);
            var readContext = new ReadContext(tokens, false, Limits.standard().problems(), PendingChecks.none());
            T value = read(readContext);
            if (readContext.problems().isEmpty()) {
                return value;
            }
            List<Violation> violations = readContext.problems().problems().stream()
                    .map(problem -> toViolation(problem, base))
                    .toList();
            var cause = new InvalidContentException(violations);
            throw MismatchedInputException.from(parser, type, cause.getMessage())
                    .withCause(cause);
        }

        private @Nullable T read(ReadContext readContext) {
            try {
                return codec.read(readContext);
            } catch (StreamConstraintsException e) {
                if (!readContext.problems().isFull()) {
                    throw e;
                }
                readContext.problems().reportLimit();
                return null;
            }
        }

        // The location of the value in the enclosing document, which may have other types.
        private static String pointerOf(JsonParser parser) {
            TokenStreamContext context = parser.streamReadContext();
            TokenStreamContext enclosing = parser.currentToken().isStructStart() ? context.getParent() : context;
            return enclosing == null ? "" : enclosing.pathAsPointer().toString();
        }

        private static Violation toViolation(Problem problem, String base) {
            MessageCatalog catalog = MessageCatalog.in(Locale.ENGLISH);
            TokenStreamLocation location = Objects.requireNonNull(problem.location());
            return new Violation(
                    problem.code(),
                    problem.severity(),
                    base + problem.pointer(),
                    location.getLineNr(),
                    location.getColumnNr(),
                    catalog.parameters(problem.code(), problem.parameters()),
                    catalog.render(problem.code(), problem.parameters()));
        }
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            codec.write(value, out);
        }
    }

    private static final class TagSerializer extends ValueSerializer<LanguageTag> {
        @Override
        public void serialize(LanguageTag tag, JsonGenerator out, SerializationContext context) {
            out.writeName(tag.toString());
        }
    }

    private static final class TagDeserializer extends KeyDeserializer {
        @Override
        public LanguageTag deserializeKey(String key, DeserializationContext context) {
            try {
                return LanguageTag.parse(key);
            } catch (InvalidValueException e) {
                throw MismatchedInputException.from(context.getParser(), LanguageTag.class, e.getMessage());
            }
        }
    }
}
