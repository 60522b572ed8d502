package io.github.orgcontent.json.naive;

import io.github.orgcontent.json.Case;
import io.github.orgcontent.json.InSchema;
import io.github.orgcontent.json.SchemaValidator;
import tools.jackson.databind.JsonNode;

/** A schema as a judge, asked twice: {@code format} is a hint by default, but a validator can be told to assert it. */
record SchemaJudge(SchemaValidator hinting, SchemaValidator asserting) {
    static SchemaJudge of(JsonNode schema) {
        return new SchemaJudge(SchemaValidator.of(schema), SchemaValidator.assertingFormats(schema));
    }

    SchemaVerdict judge(Case document) {
        if (!InSchema.isJudged(document)) {
            return SchemaVerdict.NOT_ASKED;
        } else if (!hinting.problems(document.text()).isEmpty()) {
            return SchemaVerdict.REJECTS;
        }
        return asserting.problems(document.text()).isEmpty() ? SchemaVerdict.ACCEPTS : SchemaVerdict.REJECTS_BY_FORMAT;
    }
}
