package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;

/** Observation, read. */
final class KeyFigureNodeReader {
    private KeyFigureNodeReader() {}

    static List<RecordJson> of(JsonLdValue node) {
        var figures = new ArrayList<RecordJson>();
        for (JsonLdValue figure : node.nodes("mentions", place -> place.isA(SchemaOrgTypes.FIGURES))) {
            figures.add(figure(figure.as(SchemaOrgTypes.FIGURES)));
        }
        return figures;
    }

    private static RecordJson figure(JsonLdValue node) {
        RecordJson draft = new RecordJson().set("label", LanguageMapReader.of(node, "variableMeasured"));
        setNumber(draft, node);
        draft.set("unit", LanguageMapReader.of(node, "unitText"))
                .set("asOf", ScalarReader.date(node, "observationDate"));
        for (JsonLdValue source : node.nodes("subjectOf", place -> place.isA(SchemaOrgTypes.WORKS))) {
            draft.set("source", ScalarReader.address(source.as(SchemaOrgTypes.WORKS), "url"));
        }
        return draft;
    }

    private static void setNumber(RecordJson draft, JsonLdValue node) {
        setNumber(draft, node, "value", isAbout(node) ? Qualifier.ABOUT : Qualifier.EXACT);
        setNumber(draft, node, "minValue", Qualifier.OVER);
        setNumber(draft, node, "maxValue", Qualifier.UNDER);
    }

    private static void setNumber(RecordJson draft, JsonLdValue node, String property, Qualifier qualifier) {
        for (JsonLdValue value : node.values(property).toList()) {
            if (!draft.json().has("value") && value.json().isNumber()) {
                value.take();
                draft.set("value", value.json().decimalValue().toPlainString())
                        .set("qualifier", WireName.of(qualifier));
            }
        }
    }

    private static boolean isAbout(JsonLdValue node) {
        String about = WireName.of(Qualifier.ABOUT);
        for (JsonLdValue qualifier : node.nodes("measurementQualifier", place -> place.isA(SchemaOrgTypes.VALUES))) {
            if (qualifier.values("identifier").map(JsonLdValue::word).anyMatch(about::equals)) {
                ScalarReader.code(qualifier.as(SchemaOrgTypes.VALUES), "identifier");
                return true;
            }
        }
        return false;
    }
}
