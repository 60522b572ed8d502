package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool on the module path, with a jar for each module. */
class ModulePathIT {
    private static final String MODULE = "io.github.orgcontent.cli/io.github.orgcontent.cli.";

    @TempDir
    private Path folder = Path.of("");

    private static String modulePath() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("target"));
                Stream<Path> others = Files.list(Path.of("target", "modules"))) {
            return Stream.concat(
                            own.filter(jar -> jar.toString().matches(".*orgcontent-cli-[^-]+(-SNAPSHOT)?\\.jar")),
                            others)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    @Test
    void needsNoExpressionLanguage() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("target", "modules"))) {
            assertThat(modules.map(jar -> jar.getFileName().toString()))
                    .noneMatch(
                            name -> name.contains("expressly") || name.contains("jakarta.el") || name.contains("juel"));
        }
    }

    @Test
    void runsTheTool() throws Exception {
        Child run = Child.run(folder, "--module-path", modulePath(), "-m", MODULE + "CommandLineTool", "tour");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("not valid: 1084 lines, 13 errors, 1 warning");
        assertThat(run.exitCode()).isZero();
    }
}
