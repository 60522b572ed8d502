package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Shape;
import java.util.List;
import java.util.Optional;

/** Mutations of a number. */
final class NumberMutations {
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "-0",
            "-0.0",
            "0.0",
            "1.0",
            "1e0",
            "1E+0",
            "10e-1",
            "0.1e1",
            "1.5",
            "1e1",
            "2e0",
            "1e-1",
            "1e400",
            "1E400",
            "-1e400",
            "1e-400",
            "0e400",
            "1e2147483648",
            "1e-2147483649",
            "9007199254740990",
            "9007199254740991",
            "9007199254740991.0",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740991",
            "-9007199254740992",
            "9007199254740991.4",
            "9007199254740990.5",
            "9007199254740990.6",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "18446744073709551616",
            "2147483647",
            "2147483648",
            "4294967297",
            "1.00000000000000000001",
            "0.99999999999999999999",
            "2.9999999999999999",
            "100000.0",
            "1e5",
            "100000.000000000001",
            "100001",
            "99999",
            "5",
            "4.0",
            "2.0000000000000001",
            "9.007199254740991e15",
            "9007199254740991e0",
            "90071992547409910e-1");

    private NumberMutations() {}

    /** A number at or near a bound, or in an unusual notation. */
    static Optional<Json> other(Location location) {
        return location.shape() instanceof Shape.IntegerRange
                ? location.put(Json.raw(location.any(NUMBERS)))
                : Optional.empty();
    }

    /** A number with many digits. */
    static Optional<Json> ofManyDigits(Location location) {
        int digits = location.any(List.of(17, 30, 399, 400, 401, 1001, 5000, 10_000));
        String number = switch (location.random().nextInt(4)) {
            case 0 -> "1".repeat(digits);
            case 1 -> "1." + "0".repeat(digits - 1);
            case 2 -> "0." + "0".repeat(digits - 2) + "1";
            default -> "2." + "0".repeat(digits - 2) + "1";
        };
        return location.shape() instanceof Shape.IntegerRange ? location.put(Json.raw(number)) : Optional.empty();
    }
}
