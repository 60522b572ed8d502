package io.github.orgcontent.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the resources with their sources; {@code -Dregenerate=true} writes them again. */
class ResourceTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/orgcontent/language");
    private static final int MAX_BYTES = 120_000;

    @Test
    void subtagsAreThoseOfTheRegistry() throws IOException {
        compare("subtags.txt", registry().generate());
    }

    @Test
    void scriptsAreThoseOfCldr() throws IOException {
        compare(
                "scripts.txt",
                new ScriptResourceGenerator(registry(), languages("scripts.txt", "likely by region")).generate());
    }

    @Test
    void distancesAreThoseOfCldr() throws IOException {
        compare(
                "matching.txt",
                new MatchingResourceGenerator(registry(), languages("matching.txt", "likely region by script"))
                        .generate());
    }

    // All languages when the resources are written, otherwise common languages and those with an entry.
    private static Predicate<String> languages(String name, String section) throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            return language -> true;
        }
        Set<String> known = SubtagTable.parse(Files.readString(FOLDER.resolve(name))).pairs(section).keySet().stream()
                .map(pair -> pair.substring(0, pair.indexOf('-')))
                .collect(Collectors.toSet());
        return language -> language.length() == 2 || known.contains(language);
    }

    private static SubtagResourceGenerator registry() {
        return new SubtagResourceGenerator(
                SharedData.json("iana-registry/registry.json"), SharedData.json("iana-registry/PROVENANCE.json"));
    }

    private static void compare(String name, String generated) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
        assertThat(generated.getBytes(UTF_8)).hasSizeLessThan(MAX_BYTES);
    }
}
