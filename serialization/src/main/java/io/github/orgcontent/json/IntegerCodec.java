package io.github.orgcontent.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Whole numbers. {@code 1.0} and {@code 1e0} are whole numbers too, as for JSON Schema.
 *
 * @param largest the greatest value that the type can hold
 * @param convert makes a value of the type
 */
record IntegerCodec<T extends Number>(long largest, LongFunction<T> convert) implements Codec<T> {
    private static final int MOST_DIGITS = 18;

    @Override
    public @Nullable T read(Reading in) {
        JsonToken token = in.parser().currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.reportKind("integer");
            return null;
        }
        OptionalLong number = whole(in.parser().getString());
        if (number.isEmpty() || Math.abs(number.getAsLong()) > largest) {
            in.report(JsonProblem.INTEGER, Map.of());
            return null;
        }
        return convert.apply(number.getAsLong());
    }

    // The exponent is looked at before any digits are made of it: 1e999999999 is a short text.
    private static OptionalLong whole(String digits) {
        var number = new BigDecimal(digits);
        if (number.signum() == 0) {
            return OptionalLong.of(0);
        }
        var shortest = number.stripTrailingZeros();
        boolean fits = shortest.scale() <= 0 && (long) shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return fits ? OptionalLong.of(shortest.longValueExact()) : OptionalLong.empty();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeNumber(value.longValue());
    }
}
