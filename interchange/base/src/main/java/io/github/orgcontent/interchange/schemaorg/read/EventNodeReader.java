package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BooleanNode;

/** Reads an Event with a name and a startDate; others are losses. */
final class EventNodeReader {
    private static final Set<String> ONLINE = Set.of(SchemaOrgTerms.ONLINE, SchemaOrgTerms.MIXED);

    private static final Set<String> ATTENDANCE_MODES = Set.of("EventAttendanceModeEnumeration");

    private EventNodeReader() {}

    /** The first event that an article is about. */
    static @Nullable RecordJson event(JsonLdValue article) {
        return article.nodes("about", EventNodeReader::isEvent).stream()
                .findFirst()
                .map(event -> read(event.consumeTypes(SchemaOrgTypes.EVENTS)))
                .orElse(null);
    }

    private static boolean isEvent(JsonLdValue node) {
        return node.isA(SchemaOrgTypes.EVENTS)
                && node.values("name").findAny().isPresent()
                && node.values("startDate")
                        .anyMatch(date ->
                                isValid(date, ScalarFormats.PARTIAL_DATE) || isValid(date, ScalarFormats.DATE_TIME));
    }

    private static RecordJson read(JsonLdValue event) {
        Optional<OffsetDateTime> start = first(event, "startDate", ScalarFormats.DATE_TIME);
        RecordJson builder = new RecordJson()
                .set("name", LanguageMapReader.of(event, "name"))
                .set(
                        "startsOn",
                        first(event, "startDate", ScalarFormats.PARTIAL_DATE)
                                .map(Object::toString)
                                .or(() -> start.map(time -> time.toLocalDate().toString()))
                                .orElse(null))
                .set(
                        "endsOn",
                        first(event, "endDate", ScalarFormats.PARTIAL_DATE)
                                .map(Object::toString)
                                .orElse(null))
                .set("startsAt", start.map(EventNodeReader::format).orElse(null))
                .set(
                        "endsAt",
                        first(event, "endDate", ScalarFormats.DATE_TIME)
                                .map(EventNodeReader::format)
                                .orElse(null))
                .set("url", ScalarReader.address(event, "url"));
        event.nodes("location", candidate -> candidate.isA(SchemaOrgTypes.PLACES)).stream()
                .findFirst()
                .ifPresent(place -> builder.set(
                                "place", LanguageMapReader.of(place.consumeTypes(SchemaOrgTypes.PLACES), "name"))
                        .set("address", ContactNodeReader.address(place, "address")));
        if (isOnline(event)) {
            builder.set("online", BooleanNode.TRUE);
        }
        return builder;
    }

    private static boolean isOnline(JsonLdValue event) {
        for (JsonLdValue mode : event.values("eventAttendanceMode").toList()) {
            String name = mode.string();
            if (name != null && ONLINE.contains(name)) {
                if (mode.json().isObject()) {
                    mode.consumeTypes(ATTENDANCE_MODES);
                } else {
                    mode.consume();
                }
                return true;
            }
        }
        return false;
    }

    // A property can have a date and a time, so a value of the other form is not a loss here.
    private static <T> Optional<T> first(JsonLdValue event, String property, ScalarFormat<T> format) {
        return event.values(property)
                .filter(value -> isValid(value, format))
                .findFirst()
                .flatMap(value -> {
                    String text = value.string();
                    return text == null ? Optional.empty() : value.accept(format.parse(text));
                });
    }

    private static boolean isValid(JsonLdValue value, ScalarFormat<?> format) {
        String text = value.string();
        return text != null && format.parse(text).isValid();
    }

    private static String format(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
