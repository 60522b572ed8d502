package io.github.orgcontent.json.bind;

import io.github.orgcontent.constraint.Range;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Codec of integers. {@code 1.0} and {@code 1e0} are integers too, as in JSON Schema (Validation §6.1.1).
 *
 * @param min the minimum, inclusive
 * @param max the maximum, inclusive
 * @param isInt whether the component is an {@code Integer}; otherwise it is a {@code Long}
 */
record IntegerCodec(long min, long max, boolean isInt) implements Codec<Number> {
    private static final int MAX_DIGITS = 18;
    private static final Pattern ZERO = Pattern.compile("-?[0.]++(?:[eE].*+)?");

    @Override
    public @Nullable Number read(ReadContext context) {
        JsonToken token = context.tokens().current();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            context.reportKind("integer");
            return null;
        }
        if (context.tokens().isLong()) {
            long number = context.tokens().longValue();
            if (min <= number && number <= max) {
                return box(number);
            }
        }
        return readDecimal(context);
    }

    private @Nullable Number readDecimal(ReadContext context) {
        String digits = context.tokens().text();
        OptionalLong number = toLong(digits);
        if (number.isEmpty() && isIntegerAsDouble(digits)) {
            context.problems().report(JsonProblem.PRECISION, Map.of());
            return null;
        } else if (number.isEmpty() || Math.abs(number.getAsLong()) > Range.MAX_SAFE_INTEGER) {
            context.problems().report(JsonProblem.INTEGER, Map.of());
            return null;
        } else if (number.getAsLong() < min || number.getAsLong() > max) {
            context.problems().report(JsonProblem.RANGE, Map.of("min", min, "max", max));
            return null;
        }
        return box(number.getAsLong());
    }

    private Number box(long number) {
        return isInt ? (Number) (int) number : (Number) number;
    }

    // A number with an exponent that BigDecimal cannot hold is too large, or not an integer.
    private static OptionalLong toLong(String digits) {
        if (ZERO.matcher(digits).matches()) {
            return OptionalLong.of(0);
        }
        try {
            var number = new BigDecimal(digits).stripTrailingZeros();
            boolean fits = number.scale() <= 0 && (long) number.precision() - number.scale() <= MAX_DIGITS;
            return fits ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    // Most parsers convert a number with a fraction or an exponent to a double before they validate it.
    private static boolean isIntegerAsDouble(String digits) {
        double nearest = Double.parseDouble(digits);
        return nearest == Math.rint(nearest) && Math.abs(nearest) <= Range.MAX_SAFE_INTEGER;
    }

    @Override
    public void write(Number value, JsonGenerator out) {
        out.writeNumber(value.longValue());
    }
}
