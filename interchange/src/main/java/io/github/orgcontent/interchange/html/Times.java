package io.github.orgcontent.interchange.html;

import io.github.orgcontent.text.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times, for people and in {@code datetime} for machines. */
final class Times {
    // HTML has at most three digits of a second
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String CLOCK = " HH:mm 'UTC'xxx";

    // They cost more to make than to use, and there are four for each language of the fixed words.
    private static final Map<String, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();

    private Times() {}

    static void add(Part parent, OffsetDateTime time) {
        add(parent, machine(time), day(parent) + comma(parent) + CLOCK, time);
    }

    /** A time as HTML has it: {@code 2026-06-08T10:00:00.250+02:00}. */
    static String machine(OffsetDateTime time) {
        int millis = time.getNano() / 1_000_000;
        String fraction =
                millis == 0 ? "" : "." + String.valueOf(1_000 + millis).substring(1);
        return MACHINE.format(time) + fraction + time.getOffset().getId();
    }

    /** A time of which people are told the day only. */
    static void addDay(Part parent, OffsetDateTime time) {
        add(parent, machine(time), day(parent), time);
    }

    static void add(Part parent, LocalDate date) {
        add(parent, date.toString(), day(parent), date);
    }

    static void add(Part parent, PartialDate date) {
        String pattern = date.precision() == ChronoUnit.YEARS
                ? "uuuu"
                : date.precision() == ChronoUnit.MONTHS ? "MMMM uuuu" : day(parent);
        add(parent, date.toString(), pattern, date.earliest());
    }

    private static void add(Part parent, String machine, String pattern, TemporalAccessor time) {
        Words words = parent.edition().words();
        String text = KNOWN.computeIfAbsent(
                        words.language() + " " + pattern,
                        key -> DateTimeFormatter.ofPattern(
                                pattern, words.language().toLocale()))
                .format(time);
        parent.add("time", words.say(text)).set("datetime", machine);
    }

    private static String day(Part parent) {
        return parent.edition().words().language().language().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu";
    }

    private static String comma(Part parent) {
        return parent.edition().words().language().language().equals("ar") ? "،" : ",";
    }
}
