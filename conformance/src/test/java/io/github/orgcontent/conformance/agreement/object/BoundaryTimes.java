package io.github.orgcontent.conformance.agreement.object;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Times of Java, most of them outside of the range of the JSON format. */
final class BoundaryTimes {
    private static final List<Integer> YEARS =
            List.of(-999_999_999, -10_000, -9999, -1, 0, 1, 2, 999, 2024, 9998, 9999, 10_000, 99_999, 999_999_999);

    private static final List<Integer> OFFSETS = List.of(
            0, 1, -1, 30, 59, 60, -60, 61, 3600, -3600, 3601, 19_800, -12_345, 64_799, -64_799, 64_800, -64_800,
            64_740);

    private static final List<Integer> NANOS =
            List.of(0, 1, 10, 999, 1000, 100_000, 123_456_789, 500_000_000, 999_999_999);

    private BoundaryTimes() {}

    static OffsetDateTime moment(RandomChoices chance) {
        return switch (chance.random().nextInt(12)) {
            case 0 -> OffsetDateTime.MIN;
            case 1 -> OffsetDateTime.MAX;
            default -> {
                int year = chance.isOneIn(2) ? 2024 : chance.any(YEARS);
                int hour = chance.any(List.of(0, 12, 23));
                int second = chance.any(List.of(0, 1, 59));
                ZoneOffset offset = ZoneOffset.ofTotalSeconds(chance.any(OFFSETS));
                yield OffsetDateTime.of(year, 12, 31, hour, 59, second, chance.any(NANOS), offset);
            }
        };
    }

    /** A time that the JSON format can represent. */
    static OffsetDateTime ordinary(int year, RandomChoices chance) {
        int minutes = chance.random().nextInt(-18 * 60, 18 * 60 + 1);
        ZoneOffset offset = chance.isOneIn(2) ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(minutes * 60);
        return OffsetDateTime.of(year, 6, 30, 23, 0, 0, chance.any(NANOS), offset);
    }
}
