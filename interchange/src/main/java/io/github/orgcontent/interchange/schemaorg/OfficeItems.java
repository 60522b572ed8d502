package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Organization below the one that speaks: an office. */
final class OfficeItems {
    private OfficeItems() {}

    static List<Item> of(Scope scope, List<Office> offices, String pointer) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < offices.size(); i++) {
            items.add(office(scope, offices.get(i), pointer + "/" + i));
        }
        return items;
    }

    private static Item office(Scope scope, Office office, String pointer) {
        return scope.item("Organization")
                .id(scope.ids().of("offices", office.id()))
                .plain("additionalType", Terms.OFFICES.get(office.kind()))
                .plain("identifier", office.id())
                .text("name", office.name())
                .plain("foundingDate", office.since())
                .item("address", ContactItems.address(scope, office.address()))
                .item("location", location(scope, office))
                .plains("knowsLanguage", office.languages())
                .item("contactPoint", ContactItems.channels(scope, office.emails(), office.phones(), pointer));
    }

    private static @Nullable Item location(Scope scope, Office office) {
        Item place = office.country() == null ? scope.item("Place") : Terms.country(scope, office.country());
        if (office.timeZone() != null) {
            place.item(
                    "additionalProperty",
                    scope.item("PropertyValue").plain("propertyID", "timeZone").plain("value", office.timeZone()));
        }
        return place.unlessBare();
    }
}
