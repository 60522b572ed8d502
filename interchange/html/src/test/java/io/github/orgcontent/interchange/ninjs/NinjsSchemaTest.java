package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Items before the official schema, and before a small one of our own that is always there. */
class NinjsSchemaTest {
    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

    @Test
    void everyItemOfTheMaximalContentIsValid() throws IOException {
        assertAllValid(official(), Maximal.content());
    }

    @Test
    void everyItemOfTheBundledExampleIsValid() throws IOException {
        assertAllValid(official(), Samples.riverHealth());
    }

    @Test
    void everyItemOfTheSharedContentIsValid() throws IOException {
        assertAllValid(official(), Samples.iomGermany());
    }

    @Test
    void everyPropertyIsDefinedByNinjs() throws IOException {
        assertAllValid(own(), Maximal.content());
        assertAllValid(own(), Samples.riverHealth());
    }

    @Test
    void bothSchemasRejectInvalidItems() throws IOException {
        String item = Items.of(Samples.riverHealth()).get(0);
        for (Schema schema : List.of(own(), official())) {
            assertThat(problems(schema, item.replace("\"headlines\"", "\"headline\"")))
                    .isNotEmpty();
            assertThat(problems(schema, item.replace("\"urn:uuid:", "\"no uri ")))
                    .isNotEmpty();
        }
    }

    private static void assertAllValid(Schema schema, OrganizationContent content) {
        List<String> items = Items.of(content);
        assertThat(items).hasSizeGreaterThanOrEqualTo(content.news().size()).isNotEmpty();
        assertThat(items).allSatisfy(item -> assertThat(problems(schema, item)).isEmpty());
    }

    private static List<String> problems(Schema schema, String item) {
        return schema.validate(item, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static Schema official() throws IOException {
        String geoJson = Files.readString(Samples.shared("testdata/ninjs/GeoJSON-schema.json"));
        return schema(
                Files.readString(Samples.shared("testdata/ninjs/ninjs-schema_3.1.json")), Map.of(GEO_JSON, geoJson));
    }

    private static Schema own() throws IOException {
        try (InputStream in = Objects.requireNonNull(NinjsSchemaTest.class.getResourceAsStream("item-schema.json"))) {
            return schema(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.of());
        }
    }

    // Nothing is fetched: what is not in the map is not there.
    private static Schema schema(String schema, Map<String, String> others) {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(config).schemas(others))
                .getSchema(schema, InputFormat.JSON);
    }
}
