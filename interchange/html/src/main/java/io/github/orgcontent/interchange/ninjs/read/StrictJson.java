package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one object of JSON, within bounds, and no property twice. */
public final class StrictJson {
    public static final int MOST_CHARACTERS = 16_000_000;

    private static final int DEEPEST = 40;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 400;
    private static final String LIMIT = "json.limit";
    private static final String SYNTAX = "json.syntax";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * The object that a text is.
     *
     * @param pointer where the text stands in all that was given
     * @throws InvalidContentException with the place of the first mistake
     */
    static JsonNode parse(String json, String pointer) {
        if (json.length() > MOST_CHARACTERS) {
            throw refused(LIMIT, pointer, null, "is larger than " + MOST_CHARACTERS + " characters");
        }
        JsonNode item = read(json, pointer);
        if (!item.isObject()) {
            throw refused("json.type", pointer, null, "must be an object, since that is what an item of ninjs is");
        }
        return item;
    }

    // What the parser says is not passed on, since it repeats parts of the text, which may be an address.
    private static JsonNode read(String json, String pointer) {
        try {
            return MAPPER.readTree(ByteOrderMark.skip(json));
        } catch (StreamConstraintsException e) {
            throw refused(LIMIT, pointer, e.getLocation(), "is larger or more deeply nested than an item may be");
        } catch (JacksonException e) {
            boolean isTwice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw isTwice
                    ? refused("json.duplicate-property", pointer, e.getLocation(), "stands here a second time")
                    : refused(SYNTAX, pointer, e.getLocation(), "is not JSON");
        }
    }

    private static InvalidContentException refused(
            String code, String pointer, @Nullable TokenStreamLocation place, String message) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new InvalidContentException(
                List.of(new Violation(code, Severity.ERROR, pointer, line, column, message)));
    }
}
