package io.github.orgcontent.interchange.label;

import io.github.orgcontent.value.PartialDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Formats dates and times. */
public final class DateFormats {
    private static final String MINUTES = " HH:mm";
    private static final String SECONDS = MINUTES + ":ss";
    private static final String OFFSET = " 'UTC'xxx";

    // Creating a formatter costs more than using it, and there are few for each language of the labels.
    private static final Map<String, DateTimeFormatter> CACHE = new ConcurrentHashMap<>();

    private DateFormats() {}

    /** Formats the date of a time, in the offset of the time. */
    public static String day(OffsetDateTime time, Labels labels) {
        return format(time, pattern(labels), labels);
    }

    /** Formats a date, a month or a year: {@code 8 June 2026}, {@code June 2026}, {@code 2026}. */
    public static String day(PartialDate date, Labels labels) {
        String pattern = date.precision() == ChronoUnit.YEARS
                ? "uuuu"
                : date.precision() == ChronoUnit.MONTHS ? "MMMM uuuu" : pattern(labels);
        return format(date.earliest(), pattern, labels);
    }

    /** Formats a time to the minute: {@code 8 June 2026, 10:00 UTC+02:00}. */
    public static String minute(OffsetDateTime time, Labels labels) {
        return time(time, MINUTES, labels);
    }

    /** Formats a time with seconds and fractions where they are not zero: {@code 8 June 2026, 10:00:30.5 UTC+02:00}. */
    public static String exact(OffsetDateTime time, Labels labels) {
        if (time.getSecond() == 0 && time.getNano() == 0) {
            return minute(time, labels);
        }
        String digits = String.valueOf(1_000_000_000L + time.getNano()).substring(1);
        int length = digits.length();
        while (length > 0 && digits.charAt(length - 1) == '0') {
            length--;
        }
        return time(time, SECONDS + (length == 0 ? "" : "." + "S".repeat(length)), labels);
    }

    private static String time(OffsetDateTime time, String clock, Labels labels) {
        String comma = labels.of(Label.COMMA).value().strip();
        return format(time, pattern(labels) + comma + clock + OFFSET, labels);
    }

    private static String pattern(Labels labels) {
        return labels.language().language().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu";
    }

    private static String format(TemporalAccessor time, String pattern, Labels labels) {
        return CACHE.computeIfAbsent(
                        labels.language() + " " + pattern,
                        key -> DateTimeFormatter.ofPattern(
                                pattern, labels.language().toLocale()))
                .format(time);
    }
}
