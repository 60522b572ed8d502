package io.github.orgcontent.json;

import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.WireName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a violation in the form of {@code violation.json}: without an unknown position and without empty parameters. */
final class ViolationSerializer extends ValueSerializer<Violation> {
    @Override
    public void serialize(Violation violation, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("code", violation.code());
        out.writeStringProperty("severity", WireName.of(violation.severity()));
        out.writeStringProperty("pointer", violation.pointer());
        if (violation.line() > 0) {
            out.writeNumberProperty("line", violation.line());
            out.writeNumberProperty("column", violation.column());
        }
        if (!violation.parameters().isEmpty()) {
            out.writeObjectPropertyStart("parameters");
            violation.parameters().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        out.writeStringProperty("message", violation.message());
        out.writeEndObject();
    }
}
