package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A file with a complete content.
 *
 * @param terminal the terminal for violations and errors
 * @param name the file name, or {@code -} for standard input
 */
record ContentFile(Terminal terminal, String name) {
    /** Runs a command with the content and returns its exit code; reports the violations if the content is invalid. */
    int use(ToIntFunction<OrganizationContent> command) {
        var input = new Input(name);
        CheckResult<OrganizationContent> checked;
        try (InputStream in = input.open(terminal.in())) {
            checked = ContentJson.standard().check(in, OrganizationContent.class);
        } catch (UnreadableException e) {
            terminal.err().println(input.title() + " " + e.getMessage());
            return 2;
        } catch (IOException e) {
            terminal.err().println(input.title() + " " + Input.reason(e));
            return 2;
        }
        if (!checked.isValid()) {
            new TextReport(terminal).print(List.of(FileReport.of(input.title(), List.of(checked))));
            return 1;
        }
        return command.applyAsInt(checked.orElseThrow());
    }
}
