package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.value.PartialDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates and times in the format of the language of the labels, with the exact value in {@code datetime}. */
final class TimeWriter {
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private TimeWriter() {}

    /**
     * Adds a time. Digits below the millisecond are a loss.
     *
     * @param pointer the JSON Pointer of the time, such as {@code /news/0/publishedAt}
     */
    static void add(ElementBuilder parent, OffsetDateTime time, String pointer) {
        if (time.getNano() % NANOS_PER_MILLI != 0) {
            String property = pointer.substring(pointer.lastIndexOf('/') + 1);
            parent.context()
                    .addLoss(pointer, property, "a time in HTML has at most three fractional digits of a second");
        }
        add(parent, format(time), DateFormats.minute(time, labels(parent)));
    }

    /** Formats a time to the millisecond, as HTML requires: {@code 2026-06-08T10:00:00.250+02:00}. */
    static String format(OffsetDateTime time) {
        int millis = time.getNano() / NANOS_PER_MILLI;
        String fraction =
                millis == 0 ? "" : "." + String.valueOf(1_000 + millis).substring(1);
        return SECONDS.format(time) + fraction + time.getOffset().getId();
    }

    /** Adds a time of which only the day is visible. */
    static void addDay(ElementBuilder parent, OffsetDateTime time) {
        add(parent, format(time), DateFormats.day(time, labels(parent)));
    }

    static void add(ElementBuilder parent, PartialDate date) {
        add(parent, date.toString(), DateFormats.day(date, labels(parent)));
    }

    private static void add(ElementBuilder parent, String exact, String text) {
        parent.add("time", labels(parent).localized(text)).set("datetime", exact);
    }

    private static Labels labels(ElementBuilder parent) {
        return parent.context().labels();
    }
}
