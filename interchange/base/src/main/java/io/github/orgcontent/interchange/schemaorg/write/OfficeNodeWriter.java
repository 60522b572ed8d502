package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Organization below the one that speaks: an office. */
final class OfficeNodeWriter {
    private OfficeNodeWriter() {}

    static List<NodeBuilder> of(WriteContext scope, List<Office> offices, String pointer) {
        var items = new ArrayList<NodeBuilder>();
        for (int i = 0; i < offices.size(); i++) {
            items.add(office(scope, offices.get(i), pointer + "/" + i));
        }
        return items;
    }

    private static NodeBuilder office(WriteContext scope, Office office, String pointer) {
        return scope.item("Organization")
                .id(scope.ids().of("offices", office.id()))
                .plain("additionalType", TermNodeWriter.OFFICES.get(office.kind()))
                .plain("identifier", office.id())
                .text("name", office.name())
                .plain("foundingDate", office.since())
                .item("address", ContactNodeWriter.address(scope, office.address()))
                .item("location", location(scope, office))
                .plains("knowsLanguage", office.languages())
                .item("contactPoint", ContactNodeWriter.channels(scope, office.emails(), office.phones(), pointer));
    }

    private static @Nullable NodeBuilder location(WriteContext scope, Office office) {
        NodeBuilder place =
                office.country() == null ? scope.item("Place") : TermNodeWriter.country(scope, office.country());
        if (office.timeZone() != null) {
            place.item(
                    "additionalProperty",
                    scope.item("PropertyValue").plain("propertyID", "timeZone").plain("value", office.timeZone()));
        }
        return place.unlessBare();
    }
}
