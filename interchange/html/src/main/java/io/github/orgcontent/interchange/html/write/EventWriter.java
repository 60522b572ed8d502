package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.Event;

/** Writes the event of an article. */
final class EventWriter {
    private EventWriter() {}

    /**
     * Adds the name and the details.
     *
     * @param pointer the JSON Pointer of the event, such as {@code /news/0/event}
     */
    static void add(ElementBuilder section, Event event, String pointer) {
        ElementBuilder line = section.set("class", "details").add("p").add("strong");
        (event.url() == null ? line : line.link(event.url())).inline(event.name());
        var rows = DescriptionListWriter.in(section);
        TimeWriter.add(rows.add(Label.DATE), event.startsOn());
        if (event.endsOn() != null) {
            TimeWriter.add(rows.add(Label.UNTIL), event.endsOn());
        }
        if (event.startsAt() != null) {
            TimeWriter.add(rows.add(Label.BEGINS), event.startsAt(), pointer + "/startsAt");
        }
        if (event.endsAt() != null) {
            TimeWriter.add(rows.add(Label.ENDS), event.endsAt(), pointer + "/endsAt");
        }
        addPlace(rows, event);
        if (event.online()) {
            section.add("p").inline(Label.ONLINE_ATTENDANCE);
        }
    }

    private static void addPlace(DescriptionListWriter rows, Event event) {
        if (event.place() != null) {
            rows.add(Label.PLACE).inline(event.place());
        }
        if (event.address() != null) {
            OfficeWriter.addAddress(rows.add(Label.ADDRESS).add("address"), event.address());
        }
    }
}
