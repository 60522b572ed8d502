package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON from somebody else, within bounds. */
final class JsonLdParser {
    private static final int LONGEST_DOCUMENT = 64 << 20;
    private static final int LONGEST_STRING = 2_000_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 400;
    private static final int DEPTH = 60;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(LONGEST_STRING)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonLdParser() {}

    /**
     * The document as a tree.
     *
     * @throws InvalidContentException if it is no JSON, or larger or deeper than is taken
     */
    static JsonNode parse(String json) {
        if (json.length() > LONGEST_DOCUMENT) {
            throw invalid("json.limit", 0, 0, "the document has more than " + LONGEST_DOCUMENT + " characters");
        }
        try {
            JsonNode document = MAPPER.readTree(ByteOrderMark.skip(json));
            if (document.isMissingNode()) {
                throw invalid("json.syntax", 1, 1, "there is nothing");
            }
            return document;
        } catch (StreamConstraintsException e) {
            throw invalid("json.limit", e, "the document is larger or deeper than is read");
        } catch (JacksonException e) {
            throw invalid("json.syntax", e, "it is no JSON, or has a property twice");
        }
    }

    private static InvalidContentException invalid(String code, JacksonException cause, String message) {
        TokenStreamLocation at = cause.getLocation();
        return at == null ? invalid(code, 0, 0, message) : invalid(code, at.getLineNr(), at.getColumnNr(), message);
    }

    private static InvalidContentException invalid(String code, int line, int column, String message) {
        return new InvalidContentException(List.of(error(code, line, column, message)));
    }

    static Violation error(String code, int line, int column, String message) {
        return new Violation(code, Severity.ERROR, "", Math.max(line, 0), Math.max(column, 0), message);
    }
}
