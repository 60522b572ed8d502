package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.PublicNews;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.TranslationCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a content in another format, and says what that has no place for. */
@Command(
        name = "export",
        description = {
            "Writes a content in another format. What the format has no place for",
            "is said on standard error:  pointer  what: why"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A whole content; - for standard input.")
    private String file = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = ExportFormat.Converter.class,
            completionCandidates = ExportFormat.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = TagConverter.class,
            description = {
                "The language to write in. Without it: all languages, or on standard output,",
                "where a format has a file for each, the default language."
            })
    private @Nullable LanguageTag language;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "When it is to be read, as 2026-06-08T10:00:00Z (default: now). Pages, JSON-LD, feeds and the"
                    + " sitemap leave out news that is not public then, unless --article asks for it.")
    private Instant at = Instant.now();

    @Option(names = "--article", paramLabel = "ID", description = "This article only.")
    private @Nullable String article;

    @Option(names = "--output", paramLabel = "DIR", description = "The folder for the files; made if need be.")
    private @Nullable String output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new ContentFile(terminal, file).use(this::export);
    }

    private int export(OrganizationContent whole) {
        boolean isFiltered = format.isForThePublic() && article == null;
        OrganizationContent content = isFiltered ? PublicNews.of(whole, at) : whole;
        List<NewsArticle> articles = content.news().stream()
                .filter(candidate -> article == null || candidate.id().equals(article))
                .toList();
        if (article != null && articles.isEmpty()) {
            return refuse("there is no article \"" + Printable.of(article) + "\"");
        }
        var wish = new ExportRequest(
                content, Optional.ofNullable(language), languages(content), articles, article != null, at);
        Optional<String> refusal = format.refusal(wish);
        return refusal.isPresent() ? refuse(refusal.get()) : write(format.export(wish), new Places(content, whole));
    }

    private List<LanguageTag> languages(OrganizationContent content) {
        if (language != null) {
            return List.of(language);
        }
        return output == null
                ? List.of(content.defaultLanguage())
                : TranslationCoverage.of(content).languages();
    }

    private int write(Exports exports, Places places) {
        if (exports.files().isEmpty()) {
            return refuse("there is nothing in this content that " + format + " could be made of");
        }
        int exitCode = output == null ? print(exports.files()) : save(exports.files(), output);
        if (exitCode == 0) {
            LossReport.lines(places.of(List.copyOf(exports.losses()))).forEach(terminal.err()::println);
        }
        return exitCode;
    }

    private int print(Map<String, String> files) {
        if (files.size() > 1) {
            return refuse(format + " makes " + files.size() + " files of this; give a folder for them with --output"
                    + (format.isByArticle() ? ", or choose with --article and --lang" : ""));
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
                terminal.out().println(Printable.of(path.toString()));
            }
            return 0;
        } catch (InvalidPathException | IOException e) {
            return refuse(Printable.of(folder) + " cannot be written: " + Printable.of(String.valueOf(e)));
        }
    }

    private int refuse(String why) {
        terminal.err().println(why);
        return 2;
    }
}
