package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the documentation and the command line tool have every format that the interchange modules export. */
class FormatsPageTest {
    private static final Path INTERCHANGE = Markdown.PROJECT.resolve("interchange");
    private static final String PACKAGE = "io.github.orgcontent.interchange.";
    private static final Pattern EXPORTED = Pattern.compile("exports " + Pattern.quote(PACKAGE) + "(\\w+);");

    /**
     * A format.
     *
     * @param name the last part of its package, for example {@code jsonfeed}
     * @param type the simple name of its public type, for example {@code JsonFeed}
     */
    record Format(String name, String type) {}

    static List<Format> formats() throws IOException {
        List<Format> formats = new ArrayList<>();
        try (Stream<Path> modules = Files.list(INTERCHANGE)) {
            for (Path sources :
                    modules.map(module -> module.resolve("src/main/java")).toList()) {
                String descriptor = Files.readString(sources.resolve("module-info.java"));
                for (MatchResult exported :
                        EXPORTED.matcher(descriptor).results().toList()) {
                    formats.add(format(sources, exported.group(1)));
                }
            }
        }
        assertThat(formats).hasSizeGreaterThanOrEqualTo(9);
        return formats;
    }

    private static Format format(Path sources, String name) throws IOException {
        try (Stream<Path> files = Files.list(sources.resolve((PACKAGE + name).replace('.', '/')))) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.replace(".java", ""))
                    .toList();
            assertThat(types).hasSize(1);
            return new Format(name, types.get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formatHasARowInTheTableOfExports(Format format) throws IOException {
        assertThat(Files.readAllLines(Markdown.page("formats.md")))
                .anyMatch(line -> line.contains("| `" + format.type() + "` |"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formatIsInTheTablesOfArtifacts(Format format) throws IOException {
        for (Path page : List.of(Markdown.README, Markdown.page("modules.md"))) {
            assertThat(Files.readAllLines(page))
                    .anyMatch(line -> line.startsWith("| `orgcontent-") && line.contains("`" + format.type() + "`"));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void toolExportsTheFormat(Format format) {
        String help = Run.of("export", "--help").out().replaceAll("\\s+", " ");
        String names = help.replaceFirst(".* One of ([a-z, -]+)\\..*", "$1");

        assertThat(Arrays.stream(names.replace("-", "").split(", ", -1))).anyMatch(format.name()::endsWith);
    }
}
