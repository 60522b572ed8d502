package io.github.orgcontent.cli;

import io.github.orgcontent.json.ContentSchema;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of a document type, or a file for other tools.")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(
            names = "--tolerant",
            description =
                    "The schema for documents of later minor versions: it accepts unknown properties, words and types.")
    private boolean tolerant;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(text().strip());
        return 0;
    }

    private String text() {
        if (subject.type != null) {
            ContentSchema schema = ContentSchema.of(subject.type.type());
            return (tolerant ? schema.tolerant() : schema).toString();
        } else if (tolerant) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--tolerant and --for exclude each other");
        }
        return switch (Objects.requireNonNull(subject.tool)) {
            case editors -> ContentSchema.forEditors().toString();
            case types -> ContentSchema.forTypeGenerators().toString();
            case openapi -> ContentSchema.openApiComponents();
        };
    }

    /** The schema to print. */
    private static final class Subject {
        @Parameters(
                paramLabel = "TYPE",
                converter = DocumentType.Converter.class,
                completionCandidates = Types.class,
                description = "One of ${COMPLETION-CANDIDATES}; news-article is accepted for NewsArticle.")
        private @Nullable DocumentType type;

        @Option(
                names = "--for",
                paramLabel = "TOOL",
                description =
                        "The file of the complete content for other tools: editors (editors and forms), types (generators"
                                + " of types, JSON Schema) or openapi (generators of types, OpenAPI 3.1).")
        private @Nullable Tool tool;
    }

    /** The tools that have a file of their own; the names are those on the command line. */
    private enum Tool {
        editors,
        types,
        openapi
    }

    /** The names of all types, for the help. */
    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(DocumentType.names().split(", ", -1)).iterator();
        }
    }
}
