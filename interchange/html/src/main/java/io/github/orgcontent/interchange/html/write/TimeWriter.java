package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.value.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times, for people and in {@code datetime} for machines. */
final class TimeWriter {
    // HTML has at most three digits of a second
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private TimeWriter() {}

    static void add(ElementBuilder parent, OffsetDateTime time) {
        add(parent, machine(time), DateFormats.minute(time, words(parent)));
    }

    /** A time as HTML has it: {@code 2026-06-08T10:00:00.250+02:00}. */
    static String machine(OffsetDateTime time) {
        int millis = time.getNano() / 1_000_000;
        String fraction =
                millis == 0 ? "" : "." + String.valueOf(1_000 + millis).substring(1);
        return MACHINE.format(time) + fraction + time.getOffset().getId();
    }

    /** A time of which people are told the day only. */
    static void addDay(ElementBuilder parent, OffsetDateTime time) {
        add(parent, machine(time), DateFormats.day(time, words(parent)));
    }

    static void add(ElementBuilder parent, LocalDate date) {
        add(parent, date.toString(), DateFormats.day(date, words(parent)));
    }

    static void add(ElementBuilder parent, PartialDate date) {
        add(parent, date.toString(), DateFormats.day(date, words(parent)));
    }

    private static void add(ElementBuilder parent, String machine, String text) {
        parent.add("time", words(parent).say(text)).set("datetime", machine);
    }

    private static Labels words(ElementBuilder parent) {
        return parent.edition().words();
    }
}
