package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.constraint.Decimal;
import io.github.orgcontent.constraint.StringFormats;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** The conversion of JSON numbers. As in JSON Schema, {@code 1.0} is an integer. */
final class JsonNumbers {
    private static final int MAX_INTEGER_DIGITS = 18;
    private static final int MAX_FRACTION_DIGITS = 9;

    private JsonNumbers() {}

    static ScalarResult<Long> integer(JsonNode json, long min, long max) {
        String reason = "it is not an integer from " + min + " to " + max;
        if (!json.isNumber()) {
            return ScalarResult.invalid(reason);
        }
        try {
            long value = json.decimalValue().longValueExact();
            return value < min || value > max ? ScalarResult.invalid(reason) : ScalarResult.of(value);
        } catch (ArithmeticException e) {
            return ScalarResult.invalid(reason);
        }
    }

    // Digits are counted before the number is written out, which an exponent could make very long.
    static ScalarResult<BigDecimal> decimal(JsonNode json) {
        if (!json.isNumber()) {
            return ScalarResult.invalid("it is not a number");
        }
        BigDecimal value = json.decimalValue();
        boolean isShort =
                value.scale() <= MAX_FRACTION_DIGITS && (long) value.precision() - value.scale() <= MAX_INTEGER_DIGITS;
        return isShort && StringFormats.fits(Decimal.class, value.toPlainString())
                ? ScalarResult.of(value)
                : ScalarResult.invalid("it has more than " + MAX_INTEGER_DIGITS + " digits before the decimal point or "
                        + MAX_FRACTION_DIGITS + " after it");
    }
}
