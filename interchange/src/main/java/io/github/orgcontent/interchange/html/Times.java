package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Dates;
import io.github.orgcontent.interchange.words.Words;
import io.github.orgcontent.text.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times, for people and in {@code datetime} for machines. */
final class Times {
    // HTML has at most three digits of a second
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Times() {}

    static void add(Part parent, OffsetDateTime time) {
        add(parent, machine(time), Dates.minute(time, words(parent)));
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
        add(parent, machine(time), Dates.day(time, words(parent)));
    }

    static void add(Part parent, LocalDate date) {
        add(parent, date.toString(), Dates.day(date, words(parent)));
    }

    static void add(Part parent, PartialDate date) {
        add(parent, date.toString(), Dates.day(date, words(parent)));
    }

    private static void add(Part parent, String machine, String text) {
        parent.add("time", words(parent).say(text)).set("datetime", machine);
    }

    private static Words words(Part parent) {
        return parent.edition().words();
    }
}
