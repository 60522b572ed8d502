package io.github.orgcontent.conformance.naive;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The results as a table in Markdown, with a summary. */
record NaiveTable(List<NaiveVerdicts> results) {
    private static final int LONGEST = 60;

    private static final String HEAD = """
            | document | usual code | changes after writing | usual schema | agreement | orgcontent reader | orgcontent schema |
            |---|---|---|---|---|---|---|
            """;

    @Override
    public String toString() {
        return results.stream().map(NaiveTable::row).collect(joining("", HEAD, numbers()));
    }

    private String numbers() {
        return String.format(
                Locale.ROOT,
                """

                The usual code and its own schema disagree on %d of %d documents, and on %d if the validator asserts `format`.
                The usual code accepts %d documents and writes a different document. The reader and the schema of orgcontent
                disagree on %d documents that break a rule under `x-rules`, which the schema cannot express, and on %d other
                documents, with or without assertion of `format`. %d more documents break a parser rule, which a schema cannot
                detect.
                """,
                count(result -> !result.usualStackAgrees()),
                count(result -> true),
                count(result -> !result.usualStackAgreesWithFormats()),
                results.stream().filter(NaiveVerdicts::isChanged).count(),
                count(result -> !result.orgcontentAgrees() && result.isDocumented()),
                count(result -> !result.orgcontentAgrees() && !result.isDocumented()),
                results.stream().filter(NaiveVerdicts::isParserRule).count());
    }

    private long count(Predicate<NaiveVerdicts> predicate) {
        return results.stream()
                .filter(result -> !result.isParserRule())
                .filter(predicate)
                .count();
    }

    private static String row(NaiveVerdicts result) {
        return Stream.of(
                        result.document().description(),
                        result.usualCodeAccepts() ? "accepts" : "rejects",
                        changes(result),
                        result.usualSchema().toString(),
                        agreement(result),
                        reader(result),
                        schema(result))
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static String changes(NaiveVerdicts result) {
        if (!result.isChanged()) {
            return "";
        }
        return result.added().isEmpty()
                ? "removed: " + code(result.lost().get(0))
                : result.added().stream().map(NaiveTable::code).collect(joining(", "));
    }

    private static String code(JsonLeaf leaf) {
        String text = leaf.toString();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "`" + shown.replace("|", "\\|") + "`";
    }

    private static String agreement(NaiveVerdicts result) {
        if (result.isParserRule()) {
            return result.usualSchema().toString();
        }
        boolean agree = result.usualStackAgrees();
        if (agree == result.usualStackAgreesWithFormats()) {
            return agree ? "yes" : "**no**";
        }
        return agree ? "unless `format` is asserted" : "only if `format` is asserted";
    }

    private static String reader(NaiveVerdicts result) {
        return result.readerAccepts()
                ? "accepts"
                : result.errors().stream().map(code -> "`" + code + "`").collect(joining(", ", "rejects: ", ""));
    }

    private static String schema(NaiveVerdicts result) {
        boolean named = !result.orgcontentAgrees() && !result.isParserRule() && result.isDocumented();
        return named ? result.schema() + "; rule in `x-rules`" : result.schema().toString();
    }
}
