package io.github.orgcontent.interchange.label;

import io.github.orgcontent.value.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times in words. */
public final class DateFormats {
    private static final String MINUTES = " HH:mm";
    private static final String SECONDS = MINUTES + ":ss";
    private static final String OFFSET = " 'UTC'xxx";

    // They cost more to make than to use, and there are few for each language of the fixed words.
    private static final Map<String, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();

    private DateFormats() {}

    /** A day: {@code 8 June 2026}. */
    public static String day(LocalDate date, Labels words) {
        return format(date, pattern(words), words);
    }

    /** The day of a time, where it was told. */
    public static String day(OffsetDateTime time, Labels words) {
        return format(time, pattern(words), words);
    }

    /** A day, a month or a year. */
    public static String day(PartialDate date, Labels words) {
        String pattern = date.precision() == ChronoUnit.YEARS
                ? "uuuu"
                : date.precision() == ChronoUnit.MONTHS ? "MMMM uuuu" : pattern(words);
        return format(date.earliest(), pattern, words);
    }

    /** A time to the minute: {@code 8 June 2026, 10:00 UTC+02:00}. */
    public static String minute(OffsetDateTime time, Labels words) {
        return time(time, MINUTES, words);
    }

    /** A time as exactly as it is known: {@code 8 June 2026, 10:00:30.5 UTC+02:00}, to the minute if it is a full one. */
    public static String exact(OffsetDateTime time, Labels words) {
        if (time.getSecond() == 0 && time.getNano() == 0) {
            return minute(time, words);
        }
        String digits = String.valueOf(1_000_000_000L + time.getNano()).substring(1);
        int length = digits.length();
        while (length > 0 && digits.charAt(length - 1) == '0') {
            length--;
        }
        return time(time, SECONDS + (length == 0 ? "" : "." + "S".repeat(length)), words);
    }

    private static String time(OffsetDateTime time, String clock, Labels words) {
        String comma = words.of(Label.COMMA).value().strip();
        return format(time, pattern(words) + comma + clock + OFFSET, words);
    }

    private static String pattern(Labels words) {
        return words.language().language().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu";
    }

    private static String format(TemporalAccessor time, String pattern, Labels words) {
        return KNOWN.computeIfAbsent(
                        words.language() + " " + pattern,
                        key -> DateTimeFormatter.ofPattern(
                                pattern, words.language().toLocale()))
                .format(time);
    }
}
