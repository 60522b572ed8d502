package io.github.orgcontent.json.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.pattern.TextPattern;
import io.github.orgcontent.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    private static final int TEXTS = 50_000;
    private static final String SPECIAL_CHARACTERS = "0123456789-:.+TZtz \n\u0085\u2028\uFFFF\uD83D\uDE00٣";

    /** The format of RFC 3339 field by field, for comparison with the formatter of the JDK. */
    private static final DateTimeFormatter EXPLICIT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM:ss", "Z")
            .toFormatter(Locale.ROOT);

    static Stream<String> patterns() {
        return Stream.of(PartialDate.pattern(), Rfc3339.DATE_TIME_PATTERN);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void theTextPatternAgreesWithTheRegularExpression(String regex) {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("Rfc3339Test: seed " + seed);
        var random = new Random(seed);
        var pattern = TextPattern.compile(regex);
        var expected = Pattern.compile(regex);
        int matches = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = mutate(text(random, regex.equals(Rfc3339.DATE_TIME_PATTERN)), random);
            boolean matchesRegex = expected.matcher(text).find();
            assertThat(pattern.matches(text)).as("seed %d, %s", seed, text).isEqualTo(matchesRegex);
            matches += matchesRegex ? 1 : 0;
        }
        assertThat(matches).isBetween(TEXTS / 10, TEXTS - TEXTS / 10);
    }

    @Test
    void formatsWithSecondsAndFractionAsNeeded() {
        assertThat(Rfc3339.format(OffsetDateTime.parse("2024-09-20T10:00Z"))).isEqualTo("2024-09-20T10:00:00Z");
        assertThat(Rfc3339.format(OffsetDateTime.parse("2024-09-20T10:00:00.500+02:00")))
                .isEqualTo("2024-09-20T10:00:00.5+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab"})
    void theFormatterOfTheJdkHasTheSameOutputAsOneForRfc3339(String locale) {
        Locale before = Locale.getDefault();
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("Rfc3339Test: seed " + seed);
        var random = new Random(seed);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            for (int i = 0; i < TEXTS; i++) {
                OffsetDateTime dateTime = dateTime(random);
                assertThat(Rfc3339.format(dateTime)).as("seed %d", seed).isEqualTo(EXPLICIT.format(dateTime));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    // Years beyond four digits and offsets with seconds are not valid in RFC 3339, but must keep the instant.
    private static OffsetDateTime dateTime(Random random) {
        LocalDate date = LocalDate.of(random.nextInt(-20_000, 20_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
        int nanos = random.nextBoolean() ? 0 : random.nextInt(1000) * (int) Math.pow(10, random.nextInt(7));
        int second = random.nextInt(3) == 0 ? 0 : random.nextInt(60);
        var offset = ZoneOffset.ofTotalSeconds(
                random.nextBoolean() ? 900 * (random.nextInt(145) - 72) : random.nextInt(129_601) - 64_800);
        return OffsetDateTime.of(date, LocalTime.of(random.nextInt(24), random.nextInt(60), second, nanos), offset);
    }

    /** A date or a date-time; its numbers are sometimes just outside their ranges. */
    private static String text(Random random, boolean hasTime) {
        String date = digits("%04d-%02d-%02d", random.nextInt(2100), random.nextInt(14), random.nextInt(33));
        return hasTime ? date + time(random) + offset(random) : date;
    }

    private static String time(Random random) {
        String time = digits("T%02d:%02d:%02d", random.nextInt(25), random.nextInt(61), random.nextInt(61));
        return random.nextBoolean() ? time : time + "." + "5".repeat(random.nextInt(11));
    }

    private static String offset(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> digits("+%02d:%02d", random.nextInt(20), random.nextInt(61));
            case 1 -> digits("-%02d:%02d", random.nextInt(3), random.nextInt(2));
            default -> "Z";
        };
    }

    private static String digits(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    private static String mutate(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 1; i--) {
            int index = random.nextInt(mutated.length());
            mutated.replace(index, index + random.nextInt(2), specialCharacter(random));
        }
        return mutated.append(random.nextInt(10) == 0 ? specialCharacter(random) : "")
                .toString();
    }

    private static String specialCharacter(Random random) {
        return String.valueOf(SPECIAL_CHARACTERS.charAt(random.nextInt(SPECIAL_CHARACTERS.length())));
    }
}
