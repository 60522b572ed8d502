package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.organization.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an office as a subOrganization. */
final class OfficeNodeWriter {
    private OfficeNodeWriter() {}

    static List<NodeBuilder> of(WriteContext context, List<Office> offices, String pointer) {
        var nodes = new ArrayList<NodeBuilder>();
        for (int i = 0; i < offices.size(); i++) {
            nodes.add(office(context, offices.get(i), pointer + "/" + i));
        }
        return nodes;
    }

    private static NodeBuilder office(WriteContext context, Office office, String pointer) {
        return context.node("Organization")
                .id(context.ids().of("offices", office.id()))
                .plain("additionalType", SchemaOrgTerms.offices().get(office.kind()))
                .plain("identifier", office.id())
                .text("name", office.name())
                .plain("foundingDate", office.since())
                .node("address", ContactNodeWriter.address(context, office.address()))
                .node("location", location(context, office))
                .plains("knowsLanguage", office.languages())
                .node("contactPoint", ContactNodeWriter.channels(context, office.emails(), office.phones(), pointer));
    }

    private static @Nullable NodeBuilder location(WriteContext context, Office office) {
        NodeBuilder place =
                office.country() == null ? context.node("Place") : TermNodeWriter.country(context, office.country());
        if (office.timeZone() != null) {
            place.node(
                    "additionalProperty",
                    context.node("PropertyValue")
                            .plain("propertyID", SchemaOrgTerms.TIME_ZONE)
                            .plain("value", office.timeZone()));
        }
        return place.orNullIfEmpty();
    }
}
