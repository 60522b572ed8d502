package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.validation.TranslationCoverage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the coverage of a content by language. */
@Command(
        name = "coverage",
        description = "Shows the translation coverage of a content: complete, partial or missing, by language.")
final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file with a complete content; - for standard input.")
    private String file = "";

    @Option(names = "--missing", description = "Also list the JSON Pointers of all missing texts.")
    private boolean missing;

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new ContentFile(terminal, file).use(this::show);
    }

    private int show(OrganizationContent content) {
        var table = new CoverageTable(terminal, TranslationCoverage.of(content));
        table.print();
        if (missing) {
            table.printMissing();
        }
        return 0;
    }
}
