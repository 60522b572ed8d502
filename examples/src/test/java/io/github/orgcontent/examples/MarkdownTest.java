package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Compares the blocks of code in the pages with the code that the tests of this module run. */
class MarkdownTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "orgcontent", "examples");
    private static final Pattern SNIPPET =
            Pattern.compile("^ *// snippet: [a-z-]+\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(orgcontent-[a-z-]+)</artifactId>");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    static List<Path> pages() throws IOException {
        return Markdown.pages();
    }

    // The quick start and the marked regions of the recipes; a test runs each of them.
    private static List<String> testedCode() throws IOException {
        List<String> code = new ArrayList<>();
        code.add(Files.readString(SOURCES.resolve("QuickStart.java")));
        SNIPPET.matcher(Files.readString(SOURCES.resolve("Recipes.java")))
                .results()
                .map(found -> found.group(1).stripTrailing().stripIndent() + "\n")
                .forEach(code::add);
        return code;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockIsCodeThatATestRuns(Path page) throws IOException {
        assertThat(testedCode()).containsAll(Markdown.blocks(page, "java"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkIntoTheProjectHasATarget(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(found -> page.resolveSibling(found.group(1))))
                .allMatch(Files::exists);
    }

    @Test
    void readmeStartsWithTwoCommandsAndCode() throws IOException {
        assertThat(Markdown.blocks(Markdown.README))
                .startsWith(
                        new Markdown.Block(
                                "sh",
                                "mvn -q -ntp -pl cli -Dmaven.test.skip package"
                                        + " && java -jar cli/target/orgcontent.jar tour\n"),
                        new Markdown.Block("sh", "mvn -q -ntp verify\n"));
        assertThat(Files.readAllLines(Markdown.README))
                .startsWith("# orgcontent")
                .satisfies(lines -> assertThat(lines.indexOf("```java")).isBetween(0, 18));
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Markdown.README)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void readmeLinksEveryPage() throws IOException {
        String readme = Files.readString(Markdown.README);

        assertThat(Markdown.pages())
                .filteredOn(page -> Objects.requireNonNull(page.getParent()).endsWith("docs"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(readme).contains("](docs/" + page.getFileName() + ")"));
    }

    @Test
    void tablesOfArtifactsHaveEveryPublishedArtifact() throws IOException {
        String bom = Files.readString(Markdown.PROJECT.resolve("bom/pom.xml"));
        List<String> artifacts = ARTIFACT.matcher(bom)
                .results()
                .map(found -> found.group(1))
                .filter(artifact -> !artifact.equals("orgcontent-parent"))
                .toList();

        assertThat(artifacts).contains("orgcontent-core");
        for (Path page : List.of(Markdown.README, Markdown.page("modules.md"))) {
            assertThat(Files.readString(page))
                    .contains(artifacts.stream()
                            .map(artifact -> "`" + artifact + "`")
                            .toList());
        }
    }

    @Test
    void quickStartPageShowsTheProgramAndItsOutput() throws IOException {
        Path page = Markdown.page("quick-start.md");
        List<String> output = QuickStartTest.output();

        assertThat(Markdown.blocks(page, "java")).containsExactly(Files.readString(SOURCES.resolve("QuickStart.java")));
        assertThat(Markdown.blocks(page, "json"))
                .hasSize(1)
                .allSatisfy(
                        json -> assertThat(JsonMapper.shared().readTree(json).toString())
                                .isEqualTo(output.get(0)));
        assertThat(Markdown.blocks(page, "text"))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text.lines().toList()).isEqualTo(output.subList(1, output.size())));
    }
}
