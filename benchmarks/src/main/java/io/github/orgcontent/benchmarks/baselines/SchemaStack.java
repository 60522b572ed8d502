package io.github.orgcontent.benchmarks.baselines;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.orgcontent.json.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document as a tree and validates it against the published JSON Schema with networknt; no data binding. */
public final class SchemaStack {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Schema schema;

    private SchemaStack(Schema schema) {
        this.schema = schema;
    }

    /** Loads the schema of a document type. */
    public static SchemaStack of(Class<?> type) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new SchemaStack(
                registry.getSchema(MAPPER.readTree(ContentSchema.of(type).toString())));
    }

    /**
     * Reads a document.
     *
     * @throws IllegalStateException if the document does not conform to the schema
     */
    public JsonNode read(byte[] json) {
        JsonNode tree = MAPPER.readTree(json);
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalStateException("the document does not conform to the schema");
        }
        return tree;
    }
}
