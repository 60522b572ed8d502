package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;

/** Reads key figures from Observation. */
final class KeyFigureNodeReader {
    private KeyFigureNodeReader() {}

    static List<RecordJson> of(JsonLdValue node) {
        var figures = new ArrayList<RecordJson>();
        for (JsonLdValue figure : node.nodes("mentions", candidate -> candidate.isA(SchemaOrgTypes.FIGURES))) {
            figures.add(figure(figure.consumeTypes(SchemaOrgTypes.FIGURES)));
        }
        return figures;
    }

    private static RecordJson figure(JsonLdValue node) {
        RecordJson builder = new RecordJson().set("label", LanguageMapReader.of(node, "variableMeasured"));
        setNumber(builder, node);
        builder.set("unit", LanguageMapReader.of(node, "unitText"))
                .set("asOf", ScalarReader.date(node, "observationDate"));
        for (JsonLdValue source : node.nodes("subjectOf", candidate -> candidate.isA(SchemaOrgTypes.WORKS))) {
            builder.set("source", ScalarReader.address(source.consumeTypes(SchemaOrgTypes.WORKS), "url"));
        }
        return builder;
    }

    private static void setNumber(RecordJson builder, JsonLdValue node) {
        setNumber(builder, node, "value", isAbout(node) ? Qualifier.ABOUT : Qualifier.EXACT);
        setNumber(builder, node, "minValue", Qualifier.OVER);
        setNumber(builder, node, "maxValue", Qualifier.UNDER);
    }

    private static void setNumber(RecordJson builder, JsonLdValue node, String property, Qualifier qualifier) {
        for (JsonLdValue value : node.values(property).toList()) {
            if (!builder.json().has("value") && value.json().isNumber()) {
                value.cursor()
                        .readDecimal()
                        .ifPresent(number ->
                                builder.set("value", number.toPlainString()).set("qualifier", WireName.of(qualifier)));
            }
        }
    }

    private static boolean isAbout(JsonLdValue node) {
        String about = WireName.of(Qualifier.ABOUT);
        for (JsonLdValue qualifier :
                node.nodes("measurementQualifier", candidate -> candidate.isA(SchemaOrgTypes.VALUES))) {
            if (qualifier.values("identifier").map(JsonLdValue::string).anyMatch(about::equals)) {
                ScalarReader.code(qualifier.consumeTypes(SchemaOrgTypes.VALUES), "identifier");
                return true;
            }
        }
        return false;
    }
}
