package io.github.orgcontent.json.bind;

import io.github.orgcontent.constraint.Range;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Whole numbers. {@code 1.0} and {@code 1e0} are whole numbers too, as for JSON Schema.
 *
 * @param least the least value that the component takes
 * @param greatest the greatest value that the component takes
 * @param isShort whether the component is an {@code Integer} and not a {@code Long}
 */
record IntegerCodec(long least, long greatest, boolean isShort) implements Codec<Number> {
    private static final int MOST_DIGITS = 18;
    private static final Pattern ZERO = Pattern.compile("-?[0.]++(?:[eE].*+)?");

    @Override
    public @Nullable Number read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.reportKind("integer");
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && in.parser().getNumberType() != NumberType.BIG_INTEGER) {
            long number = in.parser().getLongValue();
            if (least <= number && number <= greatest) {
                return box(number);
            }
        }
        return readWithCare(in);
    }

    private @Nullable Number readWithCare(ReadContext in) {
        String digits = in.parser().getString();
        OptionalLong number = whole(digits);
        if (number.isEmpty() && isWholeAsDouble(digits)) {
            in.report(JsonProblem.PRECISION, Map.of());
            return null;
        } else if (number.isEmpty() || Math.abs(number.getAsLong()) > Range.MAX_SAFE_INTEGER) {
            in.report(JsonProblem.INTEGER, Map.of());
            return null;
        } else if (number.getAsLong() < least || number.getAsLong() > greatest) {
            in.report(JsonProblem.RANGE, Map.of("min", least, "max", greatest));
            return null;
        }
        return box(number.getAsLong());
    }

    private Number box(long number) {
        return isShort ? (Number) (int) number : (Number) number;
    }

    // Exponents beyond what BigDecimal can hold belong to numbers that are too large, or no whole numbers.
    private static OptionalLong whole(String digits) {
        if (ZERO.matcher(digits).matches()) {
            return OptionalLong.of(0);
        }
        try {
            var number = new BigDecimal(digits).stripTrailingZeros();
            boolean fits = number.scale() <= 0 && (long) number.precision() - number.scale() <= MOST_DIGITS;
            return fits ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    // Most parsers make doubles of numbers with a fraction or an exponent, and judge what is left then.
    private static boolean isWholeAsDouble(String digits) {
        double nearest = Double.parseDouble(digits);
        return nearest == Math.rint(nearest) && Math.abs(nearest) <= Range.MAX_SAFE_INTEGER;
    }

    @Override
    public void write(Number value, JsonGenerator out) {
        out.writeNumber(value.longValue());
    }
}
