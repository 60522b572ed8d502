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
            # The rules

            Every rule has a code, which stays the same from version to version and in every language of the messages. An
            error makes a document invalid; a warning does not. Words in braces stand for what the message says of the
            document at hand.

            The JSON Schema holds as much of this as JSON Schema can say, and it never rejects what the library accepts.
            Where it stands in a table, *yes* means that the schema rejects every case of the test suite in which that rule
            alone is broken, *partly* that it rejects some of them, *no* that it rejects none. The codes of the last two kinds
            stand in each schema under `x-rules`: documents that break them are the only ones on which a validator of the
            schema and the library differ.

            This file is made from the code and from the cases in `serialization/src/test/resources/cases`; a test compares
            it with them.
            """;

    private static final String READING = """

            ## Errors of reading

            These are about the text and the reading of it, not about a JSON value that a schema could judge.

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
        String names = locations.stream().limit(shown).map(RuleCatalogTest::quoted).collect(joining(", "));
        return shown == locations.size() ? names : names + " and " + (locations.size() - shown) + " more";
    }

    private static String quoted(String place) {
        return place.contains(" ") ? place : "`" + place + "`";
    }
}
