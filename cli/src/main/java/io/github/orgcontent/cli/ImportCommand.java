package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            "an article of schema-org. Content that the model cannot represent and missing",
            "required properties are reported on standard error:  location property: reason"
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

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<LanguageTag> given = Optional.ofNullable(language);
        if (given.isEmpty() && format.needsLanguage()) {
            return fail("a document in " + format + " does not contain its language; specify it with --lang");
        }
        var input = new Input(file);
        try (InputStream in = input.open(terminal.in())) {
            return print(format.read(
                    UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(in.readAllBytes()))
                            .toString(),
                    given));
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
        if (!imported.isValid()) {
            report(imported.violations());
            return 1;
        }
        terminal.out().println(ContentJson.standard().writeString(imported.value()));
        return 0;
    }

    private void report(List<Violation> violations) {
        violations.forEach(violation -> terminal.err().println(violation));
    }

    private int fail(String message) {
        terminal.err().println(message);
        return 2;
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
