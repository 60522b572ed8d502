package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.PublicNews;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.TranslationCoverage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a content in another format, and reports the losses: what the format cannot represent. */
@Command(
        name = "export",
        description = {
            "Writes a content in another format. Content that the format cannot represent",
            "is reported on standard error:  pointer property: reason"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file with a complete content; - for standard input.")
    private String file = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExchangeFormat format = ExchangeFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = TagConverter.class,
            description = {
                "The language of the output. Without this option: all languages; on standard output,",
                "for a format with a file for each language, the default language."
            })
    private @Nullable LanguageTag language;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "The time of publication, as 2026-06-08T10:00:00Z (default: now). Pages, JSON-LD, feeds and the"
                            + " sitemap omit news that is not public at that time, unless --article selects it.")
    private Instant at = Instant.now();

    @Option(names = "--article", paramLabel = "ID", description = "The id of an article; only this article is written.")
    private @Nullable String article;

    @Option(
            names = "--vcard-version",
            paramLabel = "VERSION",
            converter = VCardVersion.Numbers.class,
            completionCandidates = VCardVersion.Numbers.class,
            description = "The version of vCard, one of ${COMPLETION-CANDIDATES} (default: 4.0). 3.0 requires --lang.")
    private VCardVersion vcardVersion = VCardVersion.V4_0;

    @Option(
            names = "--base",
            paramLabel = "URL",
            converter = SiteUrlConverter.class,
            description = "The http or https URL at which the folder is published; feeds then contain their own URL.")
    private @Nullable URI base;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder for the files; it is created if it does not exist.")
    private @Nullable String output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new ContentFile(terminal, file).use(this::export);
    }

    private int export(OrganizationContent original) {
        boolean isFiltered = format.isPublicOnly() && article == null;
        OrganizationContent content = isFiltered ? PublicNews.of(original, at) : original;
        List<NewsArticle> articles = content.news().stream()
                .filter(candidate -> article == null || candidate.id().equals(article))
                .toList();
        if (article != null && articles.isEmpty()) {
            return fail("there is no article with the id \"" + EscapedText.of(article) + "\"");
        }
        var request = new ExportRequest(
                content,
                Optional.ofNullable(language),
                languages(content),
                articles,
                article != null,
                output != null,
                Optional.ofNullable(base),
                at,
                vcardVersion);
        Optional<String> unsupported = format.unsupported(request);
        return unsupported.isPresent()
                ? fail(unsupported.get())
                : write(format.export(request), new OriginalPointers(content, original));
    }

    private List<LanguageTag> languages(OrganizationContent content) {
        if (language != null) {
            return List.of(language);
        }
        return output == null
                ? List.of(content.defaultLanguage())
                : TranslationCoverage.of(content).languages();
    }

    private int write(ExportFiles export, OriginalPointers pointers) {
        if (export.files().isEmpty()) {
            return fail("the content has no data for " + format);
        }
        int exitCode = output == null ? print(export.files()) : save(export.files(), output);
        if (exitCode == 0) {
            LossReport.lines(pointers.of(List.copyOf(export.losses()))).forEach(terminal.err()::println);
        }
        return exitCode;
    }

    private int print(Map<String, String> files) {
        if (files.size() > 1) {
            return fail(format + " writes " + files.size() + " files; specify a folder with --output"
                    + (format.hasFileForEachArticle() ? ", or select one with --article and --lang" : ""));
        }
        files.values().forEach(text -> terminal.out().print(text.endsWith("\n") ? text : text + "\n"));
        return 0;
    }

    private int save(Map<String, String> files, String folder) {
        try {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                Path path = Path.of(folder, entry.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, entry.getValue());
                terminal.out().println(EscapedText.of(path.toString()));
            }
            return 0;
        } catch (InvalidPathException | IOException e) {
            return fail(EscapedText.of(folder) + " cannot be written: " + EscapedText.of(String.valueOf(e)));
        }
    }

    private int fail(String message) {
        terminal.err().println(message);
        return 2;
    }

    /** The formats of the command, by name. */
    static final class Formats implements ITypeConverter<ExchangeFormat>, Iterable<String> {
        @Override
        public ExchangeFormat convert(String name) {
            return ExchangeFormat.parse(name, format -> true);
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ExchangeFormat.values())
                    .map(ExchangeFormat::toString)
                    .iterator();
        }
    }
}
