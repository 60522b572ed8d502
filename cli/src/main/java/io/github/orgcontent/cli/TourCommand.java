package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.cli.Terminal.Style;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.validation.TranslationCoverage;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Demonstrates the library with the bundled content. */
@Command(
        name = "tour",
        description =
                "Demonstrates the library with a bundled content: validation, languages, coverage, error messages.")
final class TourCommand implements Callable<Integer> {
    private static final List<String> ACCEPT_LANGUAGE = List.of("de-AT, fr;q=0.5", "en-GB, en;q=0.9", "ar-EG");

    private final Terminal terminal;

    TourCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ContentJson json = ContentJson.standard();
        String text = BundledContent.json();
        heading("Read and validated: " + BundledContent.NAME);
        CheckResult<OrganizationContent> checked = json.check(text, OrganizationContent.class);
        print(checked, text);
        OrganizationContent content = checked.orElseThrow();
        for (String header : ACCEPT_LANGUAGE) {
            heading("For a reader with \"Accept-Language: " + header + "\"");
            new LocalizedView(terminal, LanguagePreferences.accept(header).orElse(content.defaultLanguage()))
                    .print(content);
        }
        heading("Translation coverage");
        new CoverageTable(terminal, TranslationCoverage.of(content)).print();
        List<BundledContent.Mistake> mistakes = BundledContent.mistakes();
        heading("The same content with " + mistakes.size() + " mistakes");
        mistakes.forEach(mistake -> terminal.out().println("  - " + mistake.description()));
        terminal.out().println();
        String broken = BundledContent.brokenJson();
        print(json.check(broken, OrganizationContent.class), broken);
        return 0;
    }

    private void heading(String text) {
        terminal.out().println();
        terminal.out().println(terminal.styled(Style.BOLD, text));
        terminal.out().println("-".repeat(text.length()));
    }

    private void print(CheckResult<OrganizationContent> checked, String text) {
        var report = new TextReport(terminal);
        for (Violation violation : checked.violations()) {
            String position = violation.line() + ":" + violation.column();
            terminal.out()
                    .println(LineWrapper.padded(position, 7) + "  " + TextReport.location(violation) + "  "
                            + report.code(violation));
            LineWrapper.wrap(TextReport.message(violation), "         ").forEach(terminal.out()::println);
        }
        long errors = checked.violations().stream().filter(Violation::isError).count();
        terminal.out()
                .println((checked.isValid() ? "valid" : "not valid") + ": "
                        + text.lines().count() + " lines, " + TextReport.count(errors, "error", "errors") + ", "
                        + TextReport.count(checked.violations().size() - errors, "warning", "warnings"));
    }
}
