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
import java.util.Map;

/** Parses and formats the {@code date-time} of RFC 3339 §5.6, with years 0001 to 9999. */
public final class Rfc3339 {
    /**
     * Regular expression of a date-time, {@code 2024-09-20T10:00:00Z} or {@code 2024-09-20T12:00:00.5+02:00}: a
     * fraction of at most nine digits, no leap second, no hour 24, an offset of at most 18 hours as in {@link
     * ZoneOffset}, and not the unknown offset {@code -00:00}.
     */
    public static final String DATE_TIME_PATTERN = "^" + PartialDate.calendarDatePattern()
            + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
            + "(?:Z|(?!-00:00)[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))" + StringFormat.END;

    private static final int FRACTION_START = "2024-09-20T10:00:00.".length();
    private static final int NANO_DIGITS = 9;
    private static final int OFFSET_LENGTH = "+02:00".length();

    private static final TextPattern DATE_TIME = TextPattern.compile(DATE_TIME_PATTERN);

    private Rfc3339() {}

    /**
     * Parses a date-time.
     *
     * @throws InvalidValueException with code {@code date-time} if the text is not one
     */
    static OffsetDateTime parseDateTime(String text) {
        requireMatch(DATE_TIME, text, JsonProblem.DATE_TIME);
        int zone = text.endsWith("Z") ? text.length() - 1 : text.length() - OFFSET_LENGTH;
        var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos(text, zone));
        return OffsetDateTime.of(dateOf(text), time, offset(text, zone));
    }

    // The text matches the pattern, so each digit has a fixed index. This is faster than DateTimeFormatter.
    private static LocalDate dateOf(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int nanos(String text, int zone) {
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            int index = FRACTION_START + i;
            nanos = 10 * nanos + (index < zone ? text.charAt(index) - '0' : 0);
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

    // An offset with seconds is not valid in RFC 3339; it is written all the same, to keep the instant.
    static String format(OffsetDateTime dateTime) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
    }

    private static void requireMatch(TextPattern pattern, String text, JsonProblem problem) {
        if (!pattern.matches(text)) {
            throw new InvalidValueException(problem.code(), Map.of());
        }
    }
}
