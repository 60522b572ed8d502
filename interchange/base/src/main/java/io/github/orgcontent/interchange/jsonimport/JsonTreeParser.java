package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses one JSON document (RFC 8259) within limits. Numbers keep all their digits; a property that occurs twice in an
 * object is an error. A byte order mark before the document is ignored (RFC 8259 §8.1).
 */
public final class JsonTreeParser {
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_NUMBER_LENGTH = 400;
    private static final String LIMIT = "json.limit";

    private final int maxLength;
    private final JsonMapper mapper;

    /**
     * A parser with limits.
     *
     * @param maxLength the maximum length of the document in UTF-16 code units
     * @param maxStringLength the maximum length of one string in UTF-16 code units
     * @param maxDepth the maximum number of nested arrays and objects
     */
    public JsonTreeParser(int maxLength, int maxStringLength, int maxDepth) {
        this.maxLength = maxLength;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(maxDepth)
                                .maxStringLength(maxStringLength)
                                .maxNameLength(MAX_NAME_LENGTH)
                                .maxNumberLength(MAX_NUMBER_LENGTH)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        // foreign names fill the symbol table that all documents share
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * The document as a tree.
     *
     * @param pointer the JSON Pointer of the document within the whole input; empty for a single document
     * @throws InvalidContentException with code {@code json.syntax}, {@code json.duplicate-property} or
     *     {@code json.limit}, and the pointer, line and column of the first error
     */
    public JsonNode parse(String json, String pointer) {
        if (json.length() > maxLength) {
            throw new InvalidContentException(
                    List.of(error(LIMIT, pointer, "is longer than " + maxLength + " characters")));
        }
        String text = ByteOrderMark.skip(json);
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                return readOne(parser, pointer);
            } catch (JacksonException e) {
                throw invalid(e, pointer + parser.streamReadContext().pathAsPointer(), parser, text);
            } catch (NumberFormatException e) { // of an exponent that does not fit an int
                throw invalid(
                        limit(pointer + parser.streamReadContext().pathAsPointer(), parser.currentTokenLocation()));
            }
        }
    }

    private JsonNode readOne(JsonParser parser, String pointer) {
        if (parser.nextToken() == null) {
            throw new InvalidContentException(List.of(error("json.syntax", pointer, "is empty")));
        }
        JsonNode document = mapper.readTree(parser);
        if (parser.nextToken() != null) {
            TokenStreamLocation end = parser.currentTokenLocation();
            throw new InvalidContentException(
                    List.of(error("json.syntax", pointer, end, "is followed by another JSON value")));
        }
        return document;
    }

    // The message of the parser is not passed on, because it repeats parts of the text, which can be an address.
    private static InvalidContentException invalid(JacksonException e, String pointer, JsonParser parser, String text) {
        if (e instanceof StreamConstraintsException) {
            return invalid(limit(pointer, parser.currentTokenLocation()));
        } else if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return invalid(error("json.duplicate-property", pointer, e.getLocation(), "occurs twice in this object"));
        }
        return invalid(error("json.syntax", pointer, JsonSyntax.location(text, e), JsonSyntax.cause(text, e)));
    }

    private static InvalidContentException invalid(Violation violation) {
        return new InvalidContentException(List.of(violation));
    }

    private static Violation limit(String pointer, TokenStreamLocation location) {
        return error(LIMIT, pointer, location, "is larger or more deeply nested than allowed");
    }

    /** An error of a document as a whole, at line 1, column 1. */
    public static Violation error(String code, String pointer, String message) {
        return new Violation(code, Severity.ERROR, pointer, 1, 1, Map.of(), message);
    }

    private static Violation error(String code, String pointer, @Nullable TokenStreamLocation at, String message) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new Violation(code, Severity.ERROR, pointer, line, column, Map.of(), message);
    }
}
