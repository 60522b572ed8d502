package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.value.WireName;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Observation: a number, what it counts and when it held. */
final class KeyFigureNodeWriter {
    private KeyFigureNodeWriter() {}

    static List<NodeBuilder> of(WriteContext scope, List<KeyFigure> figures) {
        return figures.stream().map(figure -> of(scope, figure)).toList();
    }

    private static NodeBuilder of(WriteContext scope, KeyFigure figure) {
        NodeBuilder item = scope.item("Observation")
                .text("variableMeasured", figure.label())
                .value(
                        property(figure.qualifier()),
                        JsonNodeFactory.instance.numberNode(new BigDecimal(figure.value())))
                .text("unitText", figure.unit())
                .plain("observationDate", figure.asOf());
        if (figure.qualifier() == Qualifier.ABOUT) {
            item.item(
                    "measurementQualifier",
                    scope.item("QualitativeValue").plain("identifier", WireName.of(Qualifier.ABOUT)));
        }
        if (figure.source() != null) {
            item.item("subjectOf", scope.item("CreativeWork").plain("url", figure.source()));
        }
        return item;
    }

    private static String property(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, ABOUT -> "value";
            case OVER -> "minValue";
            case UNDER -> "maxValue";
        };
    }
}
