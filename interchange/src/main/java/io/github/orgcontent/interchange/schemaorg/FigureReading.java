package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.Qualifier;
import java.util.ArrayList;
import java.util.List;

/** Observation, read. */
final class FigureReading {
    private FigureReading() {}

    static List<Draft> of(Place node) {
        var figures = new ArrayList<Draft>();
        for (Place figure : node.nodes("mentions", place -> place.isA(Types.FIGURES))) {
            figures.add(figure(figure.as(Types.FIGURES)));
        }
        return figures;
    }

    private static Draft figure(Place node) {
        Draft draft = new Draft().set("label", Texts.of(node, "variableMeasured"));
        setNumber(draft, node);
        draft.set("unit", Texts.of(node, "unitText")).set("asOf", Leaves.date(node, "observationDate"));
        for (Place source : node.nodes("subjectOf", place -> place.isA(Types.WORKS))) {
            draft.set("source", Leaves.address(source.as(Types.WORKS), "url"));
        }
        return draft;
    }

    private static void setNumber(Draft draft, Place node) {
        setNumber(draft, node, "value", isAbout(node) ? Qualifier.ABOUT : Qualifier.EXACT);
        setNumber(draft, node, "minValue", Qualifier.OVER);
        setNumber(draft, node, "maxValue", Qualifier.UNDER);
    }

    private static void setNumber(Draft draft, Place node, String property, Qualifier qualifier) {
        for (Place value : node.values(property).toList()) {
            if (!draft.json().has("value") && value.json().isNumber()) {
                value.take();
                draft.set("value", value.json().decimalValue().toPlainString()).set("qualifier", Tokens.of(qualifier));
            }
        }
    }

    private static boolean isAbout(Place node) {
        String about = Tokens.of(Qualifier.ABOUT);
        for (Place qualifier : node.nodes("measurementQualifier", place -> place.isA(Types.VALUES))) {
            if (qualifier.values("identifier").map(Place::word).anyMatch(about::equals)) {
                Leaves.code(qualifier.as(Types.VALUES), "identifier");
                return true;
            }
        }
        return false;
    }
}
