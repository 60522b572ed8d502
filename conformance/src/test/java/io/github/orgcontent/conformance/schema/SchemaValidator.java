package io.github.orgcontent.conformance.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A validator of documents against a schema. */
public final class SchemaValidator {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final SchemaRegistry ASSERTING_FORMATS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    public static SchemaValidator of(JsonNode schema) {
        return new SchemaValidator(REGISTRY.getSchema(schema));
    }

    /** A validator that asserts {@code format}. */
    public static SchemaValidator assertingFormats(JsonNode schema) {
        return new SchemaValidator(ASSERTING_FORMATS.getSchema(schema));
    }

    /** The validator of schemas. */
    static SchemaValidator ofSchemas() {
        return new SchemaValidator(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** The errors in a document; empty if it is valid. */
    public List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
