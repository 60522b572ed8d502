package io.github.orgcontent.json.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.pattern.TextPattern;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {
    private static final int TEXTS = 50_000;
    private static final String STRANGE = "0123456789-:.+TZtz \n\u0085\u2028\uFFFF\uD83D\uDE00٣";

    static Stream<String> patterns() {
        return Stream.of(Dates.DATE_PATTERN, Dates.DATE_TIME_PATTERN);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void areJudgedAsByTheRegularExpression(String regex) {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("DatesTest: seed " + seed);
        var random = new Random(seed);
        var pattern = TextPattern.compile(regex);
        var expected = Pattern.compile(regex);
        int matches = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(text(random, regex.equals(Dates.DATE_TIME_PATTERN)), random);
            boolean found = expected.matcher(text).find();
            assertThat(pattern.matches(text)).as("seed %d, %s", seed, text).isEqualTo(found);
            matches += found ? 1 : 0;
        }
        assertThat(matches).isBetween(TEXTS / 10, TEXTS - TEXTS / 10);
    }

    /** A date, or a date-time, whose numbers are sometimes one too small or too great. */
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

    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 1; i--) {
            int place = random.nextInt(changed.length());
            changed.replace(place, place + random.nextInt(2), strange(random));
        }
        return changed.append(random.nextInt(10) == 0 ? strange(random) : "").toString();
    }

    private static String strange(Random random) {
        return String.valueOf(STRANGE.charAt(random.nextInt(STRANGE.length())));
    }
}
