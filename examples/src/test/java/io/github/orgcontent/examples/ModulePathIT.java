package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.cli.Child;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the quick start with the jars of the modules on the module path. */
class ModulePathIT {
    private static final String MODULE = "io.github.orgcontent.examples/io.github.orgcontent.examples.";

    @TempDir
    private Path folder = Path.of("");

    private static String modulePath() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("target"));
                Stream<Path> others = Files.list(Path.of("target", "modules"))) {
            return Stream.concat(
                            own.filter(jar -> jar.toString().matches(".*orgcontent-examples-[^-]+(-SNAPSHOT)?\\.jar")),
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
    void runsTheQuickStart() throws Exception {
        Child run = Child.run(folder, "--module-path", modulePath(), "-m", MODULE + "QuickStart");

        assertThat(run.out().lines().toList()).isEqualTo(QuickStartTest.output());
        assertThat(run.exitCode()).isZero();
    }
}
