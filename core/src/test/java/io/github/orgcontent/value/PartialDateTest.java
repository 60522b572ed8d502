package io.github.orgcontent.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.testing.Seed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1951", "0001", "9999", "1951-12", "1951-12-05", "2024-02-29", "2000-02-29", "0004-02-29"})
    void parseIsTheInverseOfToString(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000",
                "951",
                "19510",
                "+1951",
                "-1951",
                "1951-",
                "1951-00",
                "1951-13",
                "1951-1",
                "1951-12-00",
                "1951-04-31",
                "1951-02-29",
                "1900-02-29",
                "0000-02-29",
                "2023-02-29",
                "1951-12-05T00:00",
                "1951\n",
                "1951-12\n",
                "١٩٥١",
                "1951/12",
                " 1951",
                "195112"
            })
    void rejectsInvalidDates(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("date.partial"));
    }

    @Test
    void factoriesAcceptPartsAndOtherTypes() {
        assertThat(PartialDate.of(951)).hasToString("0951").isEqualTo(PartialDate.from(Year.of(951)));
        assertThat(PartialDate.of(1951, 2)).hasToString("1951-02").isEqualTo(PartialDate.from(YearMonth.of(1951, 2)));
        assertThat(PartialDate.of(1951, 2, 3))
                .hasToString("1951-02-03")
                .isEqualTo(PartialDate.from(LocalDate.of(1951, 2, 3)));
    }

    @Test
    void factoriesRejectDatesThatDoNotExist() {
        assertThatThrownBy(() -> PartialDate.of(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(-5)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(10_000)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(2023, 2, 29)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.from(LocalDate.MIN)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1951, YEARS, 1951-01-01, 1951-12-31",
        "1952-02, MONTHS, 1952-02-01, 1952-02-29",
        "1951-12-05, DAYS, 1951-12-05, 1951-12-05",
        "9999, YEARS, 9999-01-01, 9999-12-31"
    })
    void representsTheIntervalOfItsDays(String text, ChronoUnit precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
        assertThat(date.contains(first)).isTrue();
        assertThat(date.contains(last)).isTrue();
        assertThat(date.contains(first.minusDays(1))).isFalse();
        assertThat(date.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1951, 1952-03, true", "1951, 1951-12, false", "1951-11, 1951-12-01, true", "1951, 1951, false"})
    void beforeAndAfterCompareAllDays(String one, String other, boolean before) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);
        assertThat(first.isBefore(second)).isEqualTo(before);
        assertThat(second.isAfter(first)).isEqualTo(before);
        assertThat(first.overlaps(second)).isEqualTo(!before);
        assertThat(second.isBefore(first)).isFalse();
    }

    @Test
    void isOrderedLikeItsStrings() {
        var dates = List.of("0999", "1951", "1951-01", "1951-01-01", "1951-01-02", "1951-02", "1952").stream()
                .map(PartialDate::parse)
                .toList();
        assertThat(dates.stream().sorted()).containsExactlyElementsOf(dates);
        assertThat(dates).isSortedAccordingTo((a, b) -> a.earliest().compareTo(b.earliest()));
    }

    @Test
    void thePatternMatchesEveryDayOfFourCenturies() {
        Pattern pattern = Pattern.compile(PartialDate.pattern());
        Pattern complete = Pattern.compile("^" + PartialDate.calendarDatePattern() + "(?![\\s\\S])");
        for (int year : List.of(1, 4, 100, 400, 1896, 1900, 1904, 1996, 2000, 2023, 2024, 2100, 9996, 9999)) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
                    assertThat(pattern.matcher(text).find()).as(text).isEqualTo(exists(year, month, day));
                    assertThat(complete.matcher(text).find()).as(text).isEqualTo(exists(year, month, day));
                }
            }
        }
    }

    @Test
    void thePatternIsAnchored() {
        Pattern pattern = Pattern.compile(PartialDate.pattern());
        long seed = Seed.next();
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("1951-12-05".substring(0, random.nextInt(11)));
            text.insert(random.nextInt(text.length() + 1), "0129-\n a٣".charAt(random.nextInt(9)));
            assertThat(pattern.matcher(text).find())
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(parses(text.toString()));
        }
    }

    private static boolean parses(String text) {
        try {
            return PartialDate.parse(text).toString().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String digits(int number, int width) {
        String digits = "0000" + number;
        return digits.substring(digits.length() - width);
    }
}
