package io.github.orgcontent.conformance.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.conformance.agreement.oracle.ProcessOracle;
import io.github.orgcontent.conformance.schema.SchemaExpressibility;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A made-up version 1.1, with a new property, genre, mark, block and medium. */
class LaterVersionTest {
    private static final ContentJson STRICT = ContentJson.standard();
    private static final ContentJson TOLERANT = STRICT.tolerant();
    private static final ContentSchema SCHEMA = ContentSchema.of(OrganizationContent.class);

    @Test
    void aTolerantReaderReadsTheDocumentAndReportsWhatItLeavesOut() {
        CheckResult<OrganizationContent> result = TOLERANT.check(later(), OrganizationContent.class);

        assertThat(result.orElseThrow().news()).hasSize(1);
        assertThat(report(result))
                .containsExactly(
                        "/schemaVersion warning schema-version.later",
                        "/organization/mission warning json.unknown-property",
                        "/news/0/genre warning json.enum",
                        "/news/0/body/en/0/spans/0/marks/0 warning json.enum",
                        "/news/0/body/en/1 warning json.left-out",
                        "/news/0/body/en/1/type warning json.enum",
                        "/news/0/body/en/2 warning json.left-out",
                        "/news/0/body/en/2/media/type warning json.enum");
    }

    @Test
    void aStrictReaderRejectsTheDocumentAndNamesTheTolerantReader() {
        CheckResult<OrganizationContent> result = STRICT.check(later(), OrganizationContent.class);

        assertThat(report(result))
                .containsExactly(
                        "/schemaVersion warning schema-version.later",
                        "/organization/mission error json.unknown-property",
                        "/news/0/genre error json.enum",
                        "/news/0/body/en/0/spans/0/marks/0 error json.enum",
                        "/news/0/body/en/1/type error json.enum",
                        "/news/0/body/en/2/media/type error json.enum");
        assertThat(result.violations().get(0).message()).contains("1.1", "1.0", "tolerant reader");
    }

    @Test
    void theTolerantSchemaAcceptsTheDocumentInEveryValidatorAndTheStrictOneRejectsIt() {
        assertThat(networkntAccepts(SCHEMA)).isFalse();
        assertThat(networkntAccepts(SCHEMA.tolerant())).isTrue();
        Stream.of(ProcessOracle.ajv(), ProcessOracle.jsonschema())
                .flatMap(Optional::stream)
                .forEach(oracle -> {
                    try (oracle) {
                        assertThat(oracle.evaluate(SCHEMA.id(), List.of(later())))
                                .as(oracle.name())
                                .containsExactly(false);
                        assertThat(oracle.evaluate(SCHEMA.tolerant().id(), List.of(later())))
                                .as(oracle.name())
                                .containsExactly(true);
                    }
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTolerantSchemaAcceptsWhatATolerantReaderAccepts(Case document) {
        boolean isValid = TOLERANT.check(document.text(), document.type()).isValid();
        JsonNode schema =
                Nodes.parse(ContentSchema.of(document.type()).tolerant().toString());

        if (isValid) {
            assertThat(NetworkntOracle.accepts(NetworkntOracle.schema(schema), Nodes.parse(document.text())))
                    .isTrue();
        }
    }

    static Stream<Case> cases() {
        return Case.all().stream().filter(SchemaExpressibility::isJson);
    }

    private static boolean networkntAccepts(ContentSchema schema) {
        return NetworkntOracle.accepts(NetworkntOracle.schema(Nodes.parse(schema.toString())), Nodes.parse(later()));
    }

    private static String later() {
        try (InputStream in =
                Objects.requireNonNull(LaterVersionTest.class.getResourceAsStream("/versions/1.1.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> report(CheckResult<?> result) {
        return result.violations().stream()
                .map(violation ->
                        violation.pointer() + (violation.isError() ? " error " : " warning ") + violation.code())
                .toList();
    }
}
