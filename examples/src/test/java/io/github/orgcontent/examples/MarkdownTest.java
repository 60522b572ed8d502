package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds what the pages show against what it is a picture of. */
class MarkdownTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "orgcontent", "examples");
    private static final Pattern SNIPPET =
            Pattern.compile("^ *// snippet: [a-z-]+\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    static List<Path> pages() throws IOException {
        return Markdown.pages();
    }

    // The quick start and the marked regions of the recipes: all that a test runs.
    private static List<String> runCode() throws IOException {
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
    void everyJavaBlockOfAPageIsCodeThatATestRuns(Path page) throws IOException {
        assertThat(runCode()).containsAll(Markdown.blocks(page, "java"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkIntoTheProjectLeadsSomewhere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(found -> page.resolveSibling(found.group(1))))
                .allMatch(Files::exists);
    }

    @Test
    void theReadmeBeginsWithTheTwoCommandsAndCode() throws IOException {
        assertThat(Markdown.blocks(Markdown.README))
                .startsWith(new Markdown.Block("sh", """
                                mvn -q -ntp -DskipTests package && java -jar examples/target/orgcontent.jar tour
                                """), new Markdown.Block("sh", "mvn -q -ntp verify\n"));
        assertThat(Files.readAllLines(Markdown.README))
                .startsWith("# orgcontent")
                .satisfies(lines -> assertThat(lines.indexOf("```java")).isBetween(0, 18));
    }

    @Test
    void theReadmeShowsTheWholeQuickStartAndItsOutput() throws IOException {
        assertThat(Markdown.blocks(Markdown.README, "java"))
                .contains(Files.readString(SOURCES.resolve("QuickStart.java")));
        List<String> output = QuickStartTest.output();
        String json = Markdown.blocks(Markdown.README, "json").get(0);
        assertThat(JsonMapper.shared().readTree(json).toString()).isEqualTo(output.get(0));
        assertThat(Markdown.blocks(Markdown.README, "text").get(0).lines().toList())
                .isEqualTo(output.subList(1, output.size()));
    }
}
