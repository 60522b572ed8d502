package io.github.orgcontent.benchmarks.baselines;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.orgcontent.json.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader that binds nothing: a tree, and the published schema. */
public final class SchemaStack {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Schema schema;

    private SchemaStack(Schema schema) {
        this.schema = schema;
    }

    /** For the documents of a type. */
    public static SchemaStack of(Class<?> type) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new SchemaStack(
                registry.getSchema(MAPPER.readTree(ContentSchema.of(type).toString())));
    }

    /** A document that its schema accepts. */
    public JsonNode read(byte[] json) {
        JsonNode tree = MAPPER.readTree(json);
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalStateException("the schema refuses the document");
        }
        return tree;
    }
}
