package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.validation.TranslationCoverage;
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
