package io.github.orgcontent.cli;

import io.github.orgcontent.json.ContentSchema;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of a document type.")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "TYPE",
            converter = DocumentType.Converter.class,
            completionCandidates = Types.class,
            description = "One of ${COMPLETION-CANDIDATES}; news-article is accepted for NewsArticle.")
    private DocumentType type = new DocumentType(Object.class);

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(ContentSchema.of(type.type()).toString().strip());
        return 0;
    }

    /** The names of all types, for the help. */
    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(DocumentType.names().split(", ", -1)).iterator();
        }
    }
}
