package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document in another format, and reports the losses: what the model cannot represent. */
@Command(
        name = "import",
        description = {
            "Reads a document in another format and prints it as JSON of the model:",
            "a rich text of html and markdown, an article of ninjs, a complete content or",
            "an article of schema-org. Content that the model cannot represent, supplied values",
            "and violations are reported on standard error:  location property: reason",
            "A document with violations is printed, too, as far as it could be read; the exit",
            "code is then 1."
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to read, in UTF-8; - for standard input.")
    private String file = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExchangeFormat format = ExchangeFormat.HTML;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = TagConverter.class,
            description = "The language of texts without a language of their own; required for html and markdown.")
    private @Nullable LanguageTag language;

    @Option(
            names = "--genre",
            paramLabel = "GENRE",
            converter = WordConverter.OfGenre.class,
            description = "The genre of articles without one: press-release, news, …")
    private @Nullable Genre genre;

    @ArgGroup
    private @Nullable IdOption id;

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "The time of publication of articles without one, 2026-06-09T00:00:00Z.")
    private @Nullable OffsetDateTime publishedAt;

    @Option(
            names = "--alt",
            paramLabel = "TREATMENT",
            converter = WordConverter.OfMissingAlternativeText.class,
            defaultValue = "keep",
            description = "Images without alternative text: keep (a violation), decorative or omit.")
    private MissingAlternativeText missingAlternativeText = MissingAlternativeText.KEEP;

    @Option(
            names = "--base",
            paramLabel = "URL",
            converter = BaseUrlConverter.class,
            description = "The URL of the document, for relative links and images: https://www.example.org/news/plant")
    private @Nullable URI baseUrl;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (language == null && format.needsLanguage()) {
            return fail("a document in " + format + " does not contain its language; specify it with --lang");
        }
        if (format.needsLanguage() && (genre != null || id != null || publishedAt != null)) {
            return fail(format + " is read as a rich text; omit --genre, --id, --id-from-headline and --published-at");
        }
        var input = new Input(file);
        try (InputStream in = input.open(terminal.in())) {
            return print(format.read(
                    UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(in.readAllBytes()))
                            .toString(),
                    options()));
        } catch (InvalidContentException e) {
            report(e.violations());
            return 1;
        } catch (IllegalArgumentException e) {
            return fail(input.title() + " cannot be read as " + format + ": "
                    + EscapedText.of(String.valueOf(e.getMessage())));
        } catch (CharacterCodingException e) {
            return fail(input.title() + " is not valid UTF-8");
        } catch (UnreadableException e) {
            return fail(input.title() + " " + e.getMessage());
        } catch (IOException e) {
            return fail(input.title() + " " + Input.reason(e));
        }
    }

    private int print(Import<?> imported) {
        imported.losses().forEach(loss -> terminal.err().println(EscapedText.of(loss.toString())));
        imported.supplied().forEach(value -> terminal.err().println(EscapedText.of(value.toString())));
        report(imported.violations());
        terminal.out().println(ContentJson.standard().writeDraftString(imported.value()));
        return imported.isValid() ? 0 : 1;
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.none().withMissingAlternativeText(missingAlternativeText);
        options = language == null ? options : options.withLanguage(language);
        options = baseUrl == null ? options : options.withBaseUrl(baseUrl);
        options = genre == null ? options : options.withGenre(genre);
        options = publishedAt == null ? options : options.withPublishedAt(publishedAt);
        return id == null ? options : id.addTo(options);
    }

    private void report(List<Violation> violations) {
        violations.forEach(violation -> terminal.err().println(violation));
    }

    private int fail(String message) {
        terminal.err().println(message);
        return 2;
    }

    /** The id of an article: given, or derived. */
    static final class IdOption {
        @Option(names = "--id", paramLabel = "ID", description = "The id of an article without one.")
        private @Nullable String id;

        @Option(
                names = "--id-from-headline",
                description = "Derives the id of an article without one from its headline.")
        private boolean fromHeadline;

        ImportOptions addTo(ImportOptions options) {
            ImportOptions derived = fromHeadline ? options.withIdFromHeadline() : options;
            return id == null ? derived : options.withId(id);
        }
    }

    /** The formats of the command, by name. */
    static final class Formats implements ITypeConverter<ExchangeFormat>, Iterable<String> {
        @Override
        public ExchangeFormat convert(String name) {
            return ExchangeFormat.parse(name, ExchangeFormat::isImported);
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ExchangeFormat.values())
                    .filter(ExchangeFormat::isImported)
                    .map(ExchangeFormat::toString)
                    .iterator();
        }
    }
}
