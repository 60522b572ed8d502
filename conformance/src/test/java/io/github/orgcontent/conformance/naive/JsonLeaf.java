package io.github.orgcontent.conformance.naive;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scalar value in a document and its location. Documents with the same leaves are equivalent: null is like an absent
 * property, {@code 2.0} is 2, {@code 10:00Z} is {@code 10:00:00Z}, the order of properties is irrelevant. A duplicate
 * property has two leaves.
 */
record JsonLeaf(String pointer, String value) {
    static List<JsonLeaf> of(String json) {
        List<JsonLeaf> leaves = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    leaves.add(new JsonLeaf(pointer, value(token, parser.getString())));
                }
            }
        }
        return leaves;
    }

    private static String value(JsonToken token, String text) {
        if (token == JsonToken.VALUE_STRING) {
            return '"' + moment(text) + '"';
        }
        return token.isNumeric() ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
    }

    private static String moment(String text) {
        try {
            return OffsetDateTime.parse(text).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** The leaves of one list that are not, or not as often, in another. */
    static List<JsonLeaf> without(List<JsonLeaf> all, List<JsonLeaf> others) {
        List<JsonLeaf> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    @Override
    public String toString() {
        return pointer + " " + value;
    }
}
