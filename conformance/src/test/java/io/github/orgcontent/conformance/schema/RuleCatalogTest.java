package io.github.orgcontent.conformance.schema;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.validation.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
    private static final Path FILE = Path.of("..", "docs", "rules.md");
    private static final int MOST_LOCATIONS = 6;
    private static final int SHOWN_LOCATIONS = 4;
    private static final RuleLocations LOCATIONS = RuleLocations.in(List.of(OrganizationContent.class));

    private static final String INTRODUCTION = """
            # Rules

            Every rule has a code. The code is the same in all versions of the library and in all languages of the messages.
            An error makes a document invalid; a warning does not. A name in braces is a placeholder for a value from the
            document.

            The JSON Schema expresses these rules as far as possible, and it never rejects a document that the library accepts.
            In the column "in JSON Schema", *yes* means that the schema rejects all test cases that break only this rule,
            *partly* that it rejects some of them, and *no* that it rejects none of them. Each schema lists the codes of the
            last two kinds under `x-rules`. A schema validator and the library give different verdicts only on documents that
            break these rules.

            A tolerant reader reports `json.unknown-property` and `json.enum` as warnings, and `json.left-out` for each value that
            it leaves out because of an unknown type or word: see [versions.md](versions.md).

            This file is generated from the code and from the cases in `serialization/src/test/resources/cases`; a test checks
            that it is up to date.
            """;

    private static final String READING = """

            ## Errors of reading

            These rules are about the JSON text and its parsing. A schema cannot express them, because it validates the parsed
            value. `json.trailing` is input after a complete document, also if that input is not JSON; `json.syntax` is an error
            within the document.

            """;

    @Test
    void theCatalogueIsUpToDate() {
        GeneratedFile.compare(FILE, catalogue());
    }

    @Test
    void everyRuleAppliesSomewhere() {
        assertThat(SchemaExpressibility.codes().keySet())
                .filteredOn(code -> !ParserRules.CODES.contains(code))
                .isSubsetOf(LOCATIONS.codes());
    }

    private static String catalogue() {
        String errors = table(
                "| code | message | in JSON Schema | applies to |\n|---|---|---|---|\n",
                code -> isA(Severity.ERROR, code) && !ParserRules.CODES.contains(code),
                code -> row(code, SchemaExpressibility.of(code).toString(), locationsOf(code)));
        String warnings = table(
                "| code | message | applies to |\n|---|---|---|\n",
                code -> isA(Severity.WARNING, code),
                code -> row(code, locationsOf(code)));
        String reading = ParserRules.CODES.stream()
                .sorted()
                .map(code -> row(code))
                .collect(joining("", "| code | message |\n|---|---|\n", ""));
        return INTRODUCTION + "\n## Errors\n\n" + errors + READING + reading + "\n## Warnings\n\n" + warnings;
    }

    private static boolean isA(Severity severity, String code) {
        return SchemaExpressibility.codes().get(code) == severity;
    }

    private static String table(String head, Predicate<String> rules, Function<String, String> row) {
        return SchemaExpressibility.codes().keySet().stream()
                .filter(rules)
                .map(row)
                .collect(joining("", head, ""));
    }

    private static String row(String code, String... cells) {
        String message = MessageCatalog.in(Locale.ENGLISH).render(code, Map.of());
        String first = "| `" + code + "` | " + message.replace("|", "\\|") + " |";
        return first + List.of(cells).stream().map(cell -> " " + cell + " |").collect(joining()) + "\n";
    }

    private static String locationsOf(String code) {
        List<String> locations = LOCATIONS.of(code);
        int shown = locations.size() <= MOST_LOCATIONS ? locations.size() : SHOWN_LOCATIONS;
        String names =
                locations.stream().limit(shown).map(RuleCatalogTest::quoted).collect(joining(", "));
        return shown == locations.size() ? names : names + " and " + (locations.size() - shown) + " more";
    }

    private static String quoted(String place) {
        return place.contains(" ") ? place : "`" + place + "`";
    }
}
