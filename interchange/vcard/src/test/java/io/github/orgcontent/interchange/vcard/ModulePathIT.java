package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.harness.Samples;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a module that requires only this one, with the jars on the module path. */
class ModulePathIT {
    private static final String READER = "src/test/modules/reader/";

    @TempDir
    private Path folder = Path.of("");

    private static List<Path> jars() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("target"));
                Stream<Path> others = Files.list(Path.of("target", "modules"))) {
            return Stream.concat(
                            own.filter(jar ->
                                    jar.toString().matches(".*orgcontent-interchange-vcard-[^-]+(-SNAPSHOT)?\\.jar")),
                            others)
                    .toList();
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void compile() throws IOException {
        var messages = new ByteArrayOutputStream();
        var out = new PrintWriter(messages, true, StandardCharsets.UTF_8);
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        joined(jars()),
                        "-d",
                        folder.toString(),
                        READER + "module-info.java",
                        READER + "reader/Main.java");
        assertThat(exitCode).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String run() throws Exception {
        var path = new ArrayList<>(jars());
        path.add(folder);
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-p", joined(path)));
        command.addAll(List.of("-m", "reader/reader.Main", Samples.BUNDLED.toString()));
        Path out = folder.resolve("out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        String printed = Files.readString(out);
        assertThat(exitCode).as(printed).isZero();
        return printed;
    }

    @Test
    void aModuleThatRequiresOneFormatNeedsNoOtherModuleByName() throws Exception {
        compile();

        assertThat(run()).isEqualTo(VCard.write(Samples.riverHealth()).value());
    }
}
