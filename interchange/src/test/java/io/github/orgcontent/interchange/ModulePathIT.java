package io.github.orgcontent.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.vcard.VCards;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars on the module path, asked by a module that reads no more than this one. */
class ModulePathIT {
    private static final String READER = "src/test/modules/reader/";
    private static final String OPTIONAL = "(?:jsoup|commonmark.*|ez-vcard|vinnie|freemarker)-[0-9].*";

    @TempDir
    private Path folder = Path.of("");

    private static List<Path> required() throws IOException {
        return jars(name -> !name.matches(OPTIONAL));
    }

    private static List<Path> all() throws IOException {
        return jars(name -> true);
    }

    private static List<Path> jars(Predicate<String> wanted) throws IOException {
        try (Stream<Path> own = Files.list(Path.of("target"));
                Stream<Path> others = Files.list(Path.of("target", "modules"))) {
            return Stream.concat(
                            own.filter(
                                    jar -> jar.toString().matches(".*orgcontent-interchange-[^-]+(-SNAPSHOT)?\\.jar")),
                            others)
                    .filter(jar -> wanted.test(jar.getFileName().toString()))
                    .toList();
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(List<Path> modules) {
        var messages = new ByteArrayOutputStream();
        var out = new PrintWriter(messages, true, StandardCharsets.UTF_8);
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        joined(modules),
                        "-d",
                        folder.toString(),
                        READER + "module-info.java",
                        READER + "reader/Main.java");
        assertThat(exitCode).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String run(List<Path> modules, String... options) throws Exception {
        var path = new ArrayList<>(modules);
        path.add(folder);
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-p", joined(path)));
        command.addAll(List.of(options));
        command.addAll(List.of("-m", "reader/reader.Main", Samples.BUNDLED.toString()));
        Path out = folder.resolve("out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        String said = Files.readString(out);
        assertThat(exitCode).as(said).isZero();
        return said;
    }

    @Test
    void aModuleIsReadAndRunWithoutTheLibrariesOfSingleFormats() throws Exception {
        compile(required());

        assertThat(run(required()))
                .isEqualTo(
                        "vCard needs the library com.googlecode.ez-vcard:ez-vcard, which is not there; add it to your"
                                + " dependencies");
    }

    @Test
    void aLibraryIsFoundWhereItsModuleIsAdded() throws Exception {
        compile(required());

        assertThat(run(all(), "--add-modules", "com.googlecode.ezvcard"))
                .isEqualTo(VCards.write(Samples.riverHealth()).value());
    }
}
