package io.github.orgcontent.conformance.agreement.oracle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.json.ContentSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas in networknt. */
public final class NetworkntOracle implements Oracle {
    private static final Map<Class<?>, Schema> PUBLISHED = ContentSchema.types().stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    type -> schema(
                            JsonMapper.shared().readTree(ContentSchema.of(type).toString()))));

    /** The published schema of a type. */
    public static Schema published(Class<?> type) {
        return Objects.requireNonNull(PUBLISHED.get(type));
    }

    /** A schema in a new registry, which has no other schema of the same id. */
    public static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    @Override
    public String name() {
        return "networknt";
    }

    @Override
    public List<Boolean> evaluate(List<Document> documents) {
        return documents.stream()
                .map(document -> accepts(published(document.type()), document.text()))
                .toList();
    }

    public static boolean accepts(Schema schema, JsonNode document) {
        return schema.validate(document, OutputFormat.BOOLEAN);
    }

    private static boolean accepts(Schema schema, String text) {
        try {
            return schema.validate(text, InputFormat.JSON, OutputFormat.BOOLEAN);
        } catch (JacksonException | IllegalArgumentException e) {
            return false; // not JSON
        }
    }
}
