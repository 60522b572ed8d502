package io.github.orgcontent.cli;

import io.github.orgcontent.cli.Terminal.Style;
import io.github.orgcontent.validation.Violation;
import java.util.List;

/**
 * Prints the report as text: a line for each violation and a summary for each file.
 *
 * @param terminal the terminal to print to
 */
record TextReport(Terminal terminal) {
    /** The label of the whole document, whose pointer is empty. */
    private static final String WHOLE = "(document)";

    void print(List<FileReport> reports) {
        reports.forEach(this::print);
    }

    private void print(FileReport report) {
        report.violations().forEach(violation -> terminal.out().println(report.file() + ":" + line(violation)));
        if (report.unreadable() == null) {
            terminal.out().println(summary(report));
        } else {
            terminal.err().println(report.file() + " " + report.unreadable());
        }
    }

    private String line(Violation violation) {
        return violation.line() + ":" + violation.column() + "  "
                + String.join("  ", location(violation), code(violation), message(violation));
    }

    /** The location of a violation as a JSON Pointer. */
    static String location(Violation violation) {
        return violation.pointer().isEmpty() ? WHOLE : EscapedText.of(violation.pointer());
    }

    /** The code of a violation, in the colour of its severity. */
    String code(Violation violation) {
        return terminal.styled(violation.isError() ? Style.RED : Style.YELLOW, violation.code());
    }

    /** The message of a violation; a warning has a prefix. */
    static String message(Violation violation) {
        return (violation.isError() ? "" : "warning: ") + EscapedText.of(violation.message());
    }

    private String summary(FileReport report) {
        String status =
                report.isValid() ? terminal.styled(Style.GREEN, "valid") : terminal.styled(Style.RED, "not valid");
        String documents = report.documents() == 1 ? "" : ", " + documents(report);
        String errors = report.errors() == 0 ? "" : ", " + count(report.errors(), "error", "errors");
        String warnings = report.warnings() == 0 ? "" : ", " + count(report.warnings(), "warning", "warnings");
        return report.file() + ": " + status + documents + errors + warnings;
    }

    private static String documents(FileReport report) {
        String all = count(report.documents(), "document", "documents");
        return report.isValid() ? all : report.invalid() + " of " + all;
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
