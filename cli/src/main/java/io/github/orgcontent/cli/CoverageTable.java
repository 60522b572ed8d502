package io.github.orgcontent.cli;

import io.github.orgcontent.cli.Terminal.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.TranslationCoverage;
import io.github.orgcontent.validation.TranslationCoverage.Entry;
import io.github.orgcontent.validation.TranslationCoverage.State;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the translation coverage of a content: a line for each document, a column for each language.
 *
 * @param coverage the coverage to print
 */
record CoverageTable(Terminal terminal, TranslationCoverage coverage) {
    void print() {
        int pointers = width(coverage.entries().stream().map(Entry::pointer).toList());
        int ids = width(coverage.entries().stream().map(Entry::id).toList());
        List<String> cells =
                coverage.entries().stream().map(CoverageTable::label).toList();
        int column = Math.max(
                width(cells),
                width(coverage.languages().stream().map(LanguageTag::toString).toList()));
        terminal.out().println(" ".repeat(pointers + 2 + ids) + header(column));
        int languages = coverage.languages().size();
        for (int i = 0; i < coverage.entries().size(); i += languages) {
            Entry first = coverage.entries().get(i);
            var row = new StringBuilder(
                    LineWrapper.padded(first.pointer(), pointers) + "  " + LineWrapper.padded(first.id(), ids));
            coverage.entries()
                    .subList(i, i + languages)
                    .forEach(entry -> row.append("  ").append(cell(entry, column)));
            terminal.out().println(row.toString().stripTrailing());
        }
        coverage.languages().forEach(this::printTotal);
    }

    /** Prints the pointers of all missing texts, by language. */
    void printMissing() {
        for (LanguageTag language : coverage.languages()) {
            for (Entry entry : coverage.in(language)) {
                entry.missing().forEach(pointer -> terminal.out().println(language + "  " + pointer));
            }
        }
    }

    private String header(int column) {
        var header = new StringBuilder();
        coverage.languages()
                .forEach(language -> header.append("  ")
                        .append(terminal.styled(Style.BOLD, LineWrapper.padded(language.toString(), column))));
        return header.toString().stripTrailing();
    }

    private String cell(Entry entry, int column) {
        return terminal.styled(style(entry.state()), LineWrapper.padded(label(entry), column));
    }

    private static String label(Entry entry) {
        return switch (entry.state()) {
            case COMPLETE -> "complete";
            case PARTIAL -> entry.missing().size() + " missing";
            case MISSING -> "missing";
        };
    }

    private static Style style(State state) {
        return switch (state) {
            case COMPLETE -> Style.GREEN;
            case PARTIAL -> Style.YELLOW;
            case MISSING -> Style.RED;
        };
    }

    private void printTotal(LanguageTag language) {
        var counts = new ArrayList<String>();
        for (State state : State.values()) {
            long count = coverage.in(language).stream()
                    .filter(entry -> entry.state() == state)
                    .count();
            counts.add(count + " " + WireName.of(state));
        }
        terminal.out().println(language + ": " + String.join(", ", counts));
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }
}
