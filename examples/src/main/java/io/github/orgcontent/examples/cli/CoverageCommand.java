package io.github.orgcontent.examples.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.Checked;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.TranslationCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how much of a content there is in which language. */
@Command(name = "coverage", description = "Shows what of a content is there in which language.")
final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A whole content; - for standard input.")
    private String file = "";

    @Option(names = "--missing", description = "Also list every text that is not there, by its pointer.")
    private boolean missing;

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var input = new Input(file);
        try (InputStream in = input.open(terminal.in())) {
            return show(input, ContentJson.standard().check(in, OrganizationContent.class));
        } catch (UnreadableException e) {
            terminal.err().println(input.title() + " " + e.getMessage());
        } catch (IOException e) {
            terminal.err().println(input.title() + " " + Input.reason(e));
        }
        return 2;
    }

    private int show(Input input, Checked<OrganizationContent> checked) {
        if (!checked.isValid()) {
            new TextReport(terminal).print(List.of(FileReport.of(input.title(), List.of(checked))));
            return 1;
        }
        var table = new CoverageTable(terminal, TranslationCoverage.of(checked.orElseThrow()));
        table.print();
        if (missing) {
            table.printMissing();
        }
        return 0;
    }
}
