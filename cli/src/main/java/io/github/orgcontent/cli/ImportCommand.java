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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document in another format, and says what the model has no place for. */
@Command(
        name = "import",
        description = {
            "Reads a document in another format and prints it as JSON of the model:",
            "a rich text of html and markdown, an article of ninjs, a whole content or",
            "an article of schema-org. What the model has no place for is said on",
            "standard error, and so is what it asks for and is not there:  place  what: why"
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "What to read, in UTF-8; - for standard input.")
    private String file = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            converter = ImportFormat.Converter.class,
            completionCandidates = ImportFormat.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ImportFormat format = ImportFormat.HTML;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = TagConverter.class,
            description = "The language of what does not say its language itself; html and markdown need it.")
    private @Nullable LanguageTag language;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<LanguageTag> given = Optional.ofNullable(language);
        if (given.isEmpty() && format.needsLanguage()) {
            return refuse(format + " does not say its language; give it with --lang");
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
            return refuse(input.title() + " cannot be read as " + format + ": "
                    + Printable.of(String.valueOf(e.getMessage())));
        } catch (CharacterCodingException e) {
            return refuse(input.title() + " is not in UTF-8");
        } catch (UnreadableException e) {
            return refuse(input.title() + " " + e.getMessage());
        } catch (IOException e) {
            return refuse(input.title() + " " + Input.reason(e));
        }
    }

    private int print(Import<?> read) {
        read.losses().forEach(loss -> terminal.err().println(Printable.of(loss.toString())));
        if (!read.isValid()) {
            report(read.violations());
            return 1;
        }
        terminal.out().println(ContentJson.standard().writeString(read.value()));
        return 0;
    }

    private void report(List<Violation> violations) {
        violations.forEach(violation -> terminal.err().println(violation));
    }

    private int refuse(String why) {
        terminal.err().println(why);
        return 2;
    }
}
