package io.github.orgcontent.conformance.naive;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The judgements as a table in Markdown, and in numbers. */
record NaiveTable(List<NaiveVerdicts> judgements) {
    private static final int LONGEST = 60;

    private static final String HEAD = """
            | document | usual code | what comes back | usual schema | agree? | orgcontent reader | orgcontent schema |
            |---|---|---|---|---|---|---|
            """;

    @Override
    public String toString() {
        return judgements.stream().map(NaiveTable::row).collect(joining("", HEAD, numbers()));
    }

    private String numbers() {
        return String.format(
                Locale.ROOT,
                """

                In %d of %d documents the usual code and its own schema disagree; in %d where the validator asserts
                `format`. In %d of all, the usual code accepts a document and gives back another. Orgcontent's reader
                and schema disagree in %d, about a rule that the schema names under `x-rules` because it cannot hold it,
                and in %d without having said so, whether `format` is asserted or not. %d more documents break a rule of
                the parser, which no schema sees.
                """,
                count(judgement -> !judgement.usualStackAgrees()),
                count(judgement -> true),
                count(judgement -> !judgement.usualStackAgreesWithFormats()),
                judgements.stream().filter(NaiveVerdicts::isChanged).count(),
                count(judgement -> !judgement.orgcontentAgrees() && judgement.announced()),
                count(judgement -> !judgement.orgcontentAgrees() && !judgement.announced()),
                judgements.stream().filter(NaiveVerdicts::isAboutTheText).count());
    }

    private long count(Predicate<NaiveVerdicts> predicate) {
        return judgements.stream()
                .filter(judgement -> !judgement.isAboutTheText())
                .filter(predicate)
                .count();
    }

    private static String row(NaiveVerdicts judgement) {
        return Stream.of(
                        judgement.document().description(),
                        judgement.usualCodeAccepts() ? "accepts" : "rejects",
                        comesBack(judgement),
                        judgement.usualSchema().toString(),
                        agreement(judgement),
                        reader(judgement),
                        schema(judgement))
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static String comesBack(NaiveVerdicts judgement) {
        if (!judgement.isChanged()) {
            return "";
        }
        return judgement.added().isEmpty()
                ? "without " + code(judgement.lost().get(0))
                : judgement.added().stream().map(NaiveTable::code).collect(joining(", "));
    }

    private static String code(Leaf leaf) {
        String text = leaf.toString();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "`" + shown.replace("|", "\\|") + "`";
    }

    private static String agreement(NaiveVerdicts judgement) {
        if (judgement.isAboutTheText()) {
            return judgement.usualSchema().toString();
        }
        boolean agree = judgement.usualStackAgrees();
        if (agree == judgement.usualStackAgreesWithFormats()) {
            return agree ? "yes" : "**no**";
        }
        return agree ? "unless `format` is asserted" : "only if `format` is asserted";
    }

    private static String reader(NaiveVerdicts judgement) {
        return judgement.readerAccepts()
                ? "accepts"
                : judgement.errors().stream().map(code -> "`" + code + "`").collect(joining(", ", "rejects: ", ""));
    }

    private static String schema(NaiveVerdicts judgement) {
        boolean named = !judgement.orgcontentAgrees() && !judgement.isAboutTheText() && judgement.announced();
        return named
                ? judgement.schema() + "; names the rule"
                : judgement.schema().toString();
    }
}
