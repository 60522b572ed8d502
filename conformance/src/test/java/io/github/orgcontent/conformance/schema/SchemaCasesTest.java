package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCasesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("validCases")
    void theSchemaAcceptsValidCases(Case document) {
        assertThat(SchemaExpressibility.problems(document)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesInTheSchema")
    void theSchemaRejectsCasesThatBreakARuleOfTheSchema(Case document) {
        assertThat(SchemaExpressibility.problems(document)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesInAChoice")
    void onlyTheSelectedBranchReportsErrors(Case document) {
        String place = document.expected().get(0).split(" ", -1)[0];

        assertThat(SchemaExpressibility.problems(document))
                .isNotEmpty()
                .allMatch(problem -> place.startsWith(problem.split(" ", -1)[0]));
    }

    static Stream<Case> validCases() {
        return Case.all().stream()
                .filter(SchemaExpressibility::isJson)
                .filter(document -> document.errors().isEmpty());
    }

    static Stream<Case> casesInTheSchema() {
        return Case.all().stream()
                .filter(SchemaExpressibility::isJson)
                .filter(document -> document.errors().stream()
                        .anyMatch(code -> SchemaExpressibility.of(code) == SchemaExpressibility.YES));
    }

    static List<Case> casesInAChoice() {
        List<String> codes = List.of("inline-text", "items", "range", "json.enum");
        return casesInTheSchema()
                .filter(document -> document.expected().size() == 1)
                .filter(document -> document.expected().get(0).startsWith("/description/en/0"))
                .filter(document -> document.errors().stream().anyMatch(codes::contains))
                .toList();
    }
}
