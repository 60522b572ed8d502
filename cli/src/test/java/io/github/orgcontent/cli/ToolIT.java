package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The self-contained jar, on the class path. */
class ToolIT {
    private static final Path PROJECT = Path.of("..");
    private static final String JAR = Path.of("target", "orgcontent.jar").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesUtf8IndependentOfThePlatform() throws Exception {
        Child tour = Child.run(folder, "-jar", JAR, "tour");

        assertThat(tour.err()).isEmpty();
        assertThat(tour.out())
                .contains("Internationale Organisation für gesunde Flüsse [de, TRUNCATED]", "أنهار سليمة للجميع");
        assertThat(tour.exitCode()).isZero();
    }

    @Test
    void returnsTheExitCodeOfAnInvalidFile() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), BundledContent.brokenJson());

        Child check = Child.run(folder, "-jar", JAR, "check", file.toString());

        assertThat(check.out()).endsWith(": not valid, 13 errors, 1 warning" + System.lineSeparator());
        assertThat(check.exitCode()).isEqualTo(1);
    }

    @Test
    void showsTheVersionOfItsManifest() throws Exception {
        assertThat(Child.run(folder, "-jar", JAR, "--version").out())
                .matches("orgcontent [0-9]+\\.[0-9]+\\.[0-9]+.*\\s+");
    }

    @Test
    void containsEachFileOnceAndNoModuleDescriptor() throws IOException {
        try (var jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")))
                    .doesNotHaveDuplicates()
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/services/jakarta.validation.spi.ValidationProvider",
                            "ContributorValidationMessages.properties")
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/target/orgcontent-core-",
                "serialization/target/orgcontent-serialization-",
                "interchange/base/target/orgcontent-interchange-",
                "cli/target/orgcontent-cli-",
                "cli/target/orgcontent.jar"
            })
    void containsTheLicence(String beginning) throws IOException {
        try (var jar = new JarFile(find(beginning).toFile())) {
            ZipEntry licence = jar.getEntry("META-INF/LICENSE");
            assertThat(licence).as(jar.getName()).isNotNull();
            assertThat(jar.getInputStream(licence).readAllBytes())
                    .isEqualTo(Files.readAllBytes(PROJECT.resolve("LICENSE")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "orgcontent-core, core/target/orgcontent-core-",
        "orgcontent-serialization, serialization/target/orgcontent-serialization-",
        "orgcontent-interchange, interchange/base/target/orgcontent-interchange-",
        "orgcontent-interchange-html, interchange/html/target/orgcontent-interchange-html-",
        "orgcontent-interchange-markdown, interchange/markdown/target/orgcontent-interchange-markdown-",
        "orgcontent-interchange-vcard, interchange/vcard/target/orgcontent-interchange-vcard-",
        "orgcontent-cli, cli/target/orgcontent.jar"
    })
    void isAboutAsLargeAsTheDocumentationStates(String artifact, String jar) throws IOException {
        String row = Files.readAllLines(PROJECT.resolve("docs/modules.md")).stream()
                .filter(line -> line.startsWith("| `" + artifact + "` |"))
                .findFirst()
                .orElseThrow();
        double stated = Integer.parseInt(row.replaceFirst(".*about ([0-9]+) kB.*", "$1"));

        assertThat(Files.size(find(jar)) / 1000.0).isCloseTo(stated, withinPercentage(20));
    }

    private static Path find(String beginning) throws IOException {
        Path path = PROJECT.resolve(beginning);
        Path folder = PROJECT.resolve(beginning.substring(0, beginning.lastIndexOf('/')));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().startsWith(path.toString()))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
