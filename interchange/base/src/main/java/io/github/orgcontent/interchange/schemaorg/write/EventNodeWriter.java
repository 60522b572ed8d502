package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.news.Event;

/** Writes an Event. A startDate or an endDate is a date, a date and time, or both. */
final class EventNodeWriter {
    private EventNodeWriter() {}

    static NodeBuilder event(WriteContext context, Event event) {
        boolean hasPlace = event.place() != null || event.address() != null;
        NodeBuilder node = context.node("Event")
                .text("name", event.name())
                .plain("startDate", event.startsOn())
                .plain("startDate", ArticleNodeWriter.time(event.startsAt()))
                .plain("endDate", event.endsOn())
                .plain("endDate", ArticleNodeWriter.time(event.endsAt()))
                .plain("url", event.url());
        if (hasPlace) {
            node.node(
                    "location",
                    context.node("Place")
                            .text("name", event.place())
                            .node("address", ContactNodeWriter.address(context, event.address())));
        }
        if (event.online()) {
            node.node(
                    "eventAttendanceMode",
                    context.node("EventAttendanceModeEnumeration")
                            .id(hasPlace ? SchemaOrgTerms.MIXED : SchemaOrgTerms.ONLINE));
        }
        return node;
    }
}
