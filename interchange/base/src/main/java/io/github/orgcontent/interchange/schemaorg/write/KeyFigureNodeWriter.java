package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.value.WireName;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a key figure as an Observation. */
final class KeyFigureNodeWriter {
    private KeyFigureNodeWriter() {}

    static List<NodeBuilder> of(WriteContext context, List<KeyFigure> figures) {
        return figures.stream().map(figure -> of(context, figure)).toList();
    }

    private static NodeBuilder of(WriteContext context, KeyFigure figure) {
        NodeBuilder node = context.node("Observation")
                .text("variableMeasured", figure.label())
                .value(
                        property(figure.qualifier()),
                        JsonNodeFactory.instance.numberNode(new BigDecimal(figure.value())))
                .text("unitText", figure.unit())
                .plain("observationDate", figure.asOf());
        if (figure.qualifier() == Qualifier.ABOUT) {
            node.node(
                    "measurementQualifier",
                    context.node("QualitativeValue").plain("identifier", WireName.of(Qualifier.ABOUT)));
        }
        if (figure.source() != null) {
            node.node("subjectOf", context.node("CreativeWork").plain("url", figure.source()));
        }
        return node;
    }

    private static String property(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, ABOUT -> "value";
            case OVER -> "minValue";
            case UNDER -> "maxValue";
        };
    }
}
