package io.github.orgcontent.conformance.naive;

import io.github.orgcontent.conformance.schema.SchemaExpressibility;
import io.github.orgcontent.conformance.schema.SchemaValidator;
import io.github.orgcontent.testing.Case;
import tools.jackson.databind.JsonNode;

/** A schema, evaluated twice: {@code format} is an annotation by default, but a validator can be configured to assert it. */
record SchemaOracle(SchemaValidator hinting, SchemaValidator asserting) {
    static SchemaOracle of(JsonNode schema) {
        return new SchemaOracle(SchemaValidator.of(schema), SchemaValidator.assertingFormats(schema));
    }

    SchemaVerdict evaluate(Case document) {
        if (!SchemaExpressibility.isJson(document)) {
            return SchemaVerdict.NOT_APPLICABLE;
        } else if (!hinting.problems(document.text()).isEmpty()) {
            return SchemaVerdict.REJECTS;
        }
        return asserting.problems(document.text()).isEmpty() ? SchemaVerdict.ACCEPTS : SchemaVerdict.REJECTS_BY_FORMAT;
    }
}
