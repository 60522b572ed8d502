package io.github.orgcontent.cli;

import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Validates files and reports all errors and warnings. */
@Command(
        name = "check",
        description = {
            "Validates documents and reports all errors and warnings, one on each line:",
            "file:line:column  pointer  code  message"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = DocumentType.WHOLE,
            converter = DocumentType.Converter.class,
            description = "The type of the documents (default: ${DEFAULT-VALUE}); \"schema --help\" lists the types.")
    private DocumentType type = new DocumentType(Object.class);

    @Option(names = "--ndjson", description = "Each line of a file is a document (NDJSON).")
    private boolean ndjson;

    @Option(
            names = "--tolerant",
            description =
                    "Report unknown properties, words and types as warnings, for documents of a later version of the format.")
    private boolean tolerant;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "The language of the messages, en or de (default: ${DEFAULT-VALUE}).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ContentJson json = ContentJson.standard().withMessagesIn(language);
        var checker = new FileChecker(tolerant ? json.tolerant() : json, type.type(), ndjson);
        List<FileReport> reports = files.stream()
                .map(file -> checker.check(new Input(file), terminal.in()))
                .toList();
        if (format == Format.json) {
            terminal.out().println(JsonReport.of(reports));
        } else {
            new TextReport(terminal).print(reports);
        }
        return reports.stream().mapToInt(FileReport::exitCode).max().orElse(0);
    }

    /** The formats of a report; the names are those on the command line. */
    enum Format {
        text,
        json
    }

    /** Converts a language tag, with or without region, if messages in this language exist. */
    static final class LanguageConverter implements ITypeConverter<Locale> {
        private static final Set<String> AVAILABLE = Set.of("en", "de");

        @Override
        public Locale convert(String tag) {
            try {
                LanguageTag language = LanguageTag.parseLenient(tag);
                if (!AVAILABLE.contains(language.toLocale().getLanguage())) {
                    throw new TypeConversionException(
                            "messages are not available in " + language + ", only in en and de");
                }
                return language.toLocale();
            } catch (InvalidValueException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
