package io.github.orgcontent.conformance.naive;

import io.github.orgcontent.conformance.schema.SchemaExpressibility;
import io.github.orgcontent.conformance.schema.SchemaValidator;
import io.github.orgcontent.testing.Case;
import tools.jackson.databind.JsonNode;

/** A schema as a judge, asked twice: {@code format} is a hint by default, but a validator can be told to assert it. */
record SchemaOracle(SchemaValidator hinting, SchemaValidator asserting) {
    static SchemaOracle of(JsonNode schema) {
        return new SchemaOracle(SchemaValidator.of(schema), SchemaValidator.assertingFormats(schema));
    }

    SchemaVerdict judge(Case document) {
        if (!SchemaExpressibility.isJudged(document)) {
            return SchemaVerdict.NOT_ASKED;
        } else if (!hinting.problems(document.text()).isEmpty()) {
            return SchemaVerdict.REJECTS;
        }
        return asserting.problems(document.text()).isEmpty() ? SchemaVerdict.ACCEPTS : SchemaVerdict.REJECTS_BY_FORMAT;
    }
}
