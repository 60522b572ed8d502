package io.github.orgcontent.json.bind;

import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.pattern.TextPattern;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Days and instants as JSON has them: RFC 3339 with four-digit years from 0001, seconds, and an offset. */
public final class Dates {
    /** A day of the calendar, {@code 2024-02-29}. */
    public static final String DATE_PATTERN = "^" + PartialDate.calendarDatePattern() + StringFormat.END;

    /**
     * A date-time, {@code 2024-09-20T10:00:00Z} or {@code 2024-09-20T12:00:00.5+02:00}: at most nine digits of a second,
     * no leap second, no hour 24, offsets up to 18 hours, which is as far as Java's go, and no unknown offset -00:00.
     */
    public static final String DATE_TIME_PATTERN = "^" + PartialDate.calendarDatePattern()
            + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
            + "(?:Z|(?!-00:00)[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))" + StringFormat.END;

    private static final int FRACTION = "2024-09-20T10:00:00.".length();
    private static final int NANO_DIGITS = 9;
    private static final int OFFSET_LENGTH = "+02:00".length();

    private static final TextPattern DATE = TextPattern.compile(DATE_PATTERN);
    private static final TextPattern DATE_TIME = TextPattern.compile(DATE_TIME_PATTERN);

    // Not ISO_OFFSET_DATE_TIME: it leaves out seconds that are zero.
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM:ss", "Z") // seconds are wrong, but to drop them would make another moment of it
            .toFormatter(Locale.ROOT);

    private Dates() {}

    static LocalDate parseDate(String text) {
        requireForm(DATE, text, JsonProblem.DATE);
        return dateOf(text);
    }

    static OffsetDateTime parseDateTime(String text) {
        requireForm(DATE_TIME, text, JsonProblem.DATE_TIME);
        int zone = text.endsWith("Z") ? text.length() - 1 : text.length() - OFFSET_LENGTH;
        var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos(text, zone));
        return OffsetDateTime.of(dateOf(text), time, offset(text, zone));
    }

    // The form has been checked, so that each digit stands where it must.
    private static LocalDate dateOf(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int nanos(String text, int zone) {
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            int at = FRACTION + i;
            nanos = 10 * nanos + (at < zone ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static ZoneOffset offset(String text, int zone) {
        if (zone == text.length() - 1) {
            return ZoneOffset.UTC;
        }
        int sign = text.charAt(zone) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * number(text, zone + 1, zone + 3), sign * number(text, zone + 4, zone + 6));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    static String format(OffsetDateTime dateTime) {
        return FORMAT.format(dateTime);
    }

    private static void requireForm(TextPattern pattern, String text, JsonProblem problem) {
        if (!pattern.matches(text)) {
            throw new InvalidValueException(problem.code(), Map.of());
        }
    }
}
