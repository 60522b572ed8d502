package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.PendingChecks;
import io.github.orgcontent.json.bind.Problem;
import io.github.orgcontent.json.bind.ReadContext;
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
 * Teaches a Jackson mapper of one's own the types of the model:
 * {@code JsonMapper.builder().addModule(new ContentModule()).build()}.
 *
 * <p>The documents are bound by the same strict engine as in {@link ContentJson}, whatever the mapper is set to, and
 * what cannot be bound is reported in one {@link MismatchedInputException} whose cause, an
 * {@link InvalidContentException}, holds every problem. Their rules are not asked: give the result to a
 * {@link io.github.orgcontent.validation.ContentValidator} or to a Jakarta validator of one's own. What is written is not
 * validated either.
 */
public final class ContentModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module. */
    public ContentModule() {
        super("orgcontent");
        Codecs.STANDARD.ofModel().forEach(this::addCodec);
        addKeySerializer(LanguageTag.class, new TagSerializer());
        addKeyDeserializer(LanguageTag.class, new TagDeserializer());
    }

    @SuppressWarnings("unchecked") // a codec is kept under the type that it is for
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
            String start = placeOf(parser);
            var reading = new ReadContext(parser, false, Limits.standard().problems(), PendingChecks.none());
            T value = read(reading);
            if (reading.problems().isEmpty()) {
                return value;
            }
            List<Violation> violations = reading.problems().stream()
                    .map(problem -> toViolation(problem, start))
                    .toList();
            var cause = new InvalidContentException(violations);
            throw MismatchedInputException.from(parser, type, cause.getMessage())
                    .withCause(cause);
        }

        private @Nullable T read(ReadContext reading) {
            try {
                return codec.read(reading);
            } catch (StreamConstraintsException e) {
                if (!reading.isFull()) {
                    throw e;
                }
                reading.reportFull();
                return null;
            }
        }

        // Where the document of ours stands in that of somebody else's.
        private static String placeOf(JsonParser parser) {
            TokenStreamContext context = parser.streamReadContext();
            TokenStreamContext around = parser.currentToken().isStructStart() ? context.getParent() : context;
            return around == null ? "" : around.pathAsPointer().toString();
        }

        private static Violation toViolation(Problem problem, String start) {
            String message = MessageCatalog.in(Locale.ENGLISH).render(problem.code(), problem.parameters());
            TokenStreamLocation at = Objects.requireNonNull(problem.location());
            return new Violation(
                    problem.code(),
                    problem.severity(),
                    start + problem.pointer(),
                    at.getLineNr(),
                    at.getColumnNr(),
                    message);
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
