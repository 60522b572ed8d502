package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the pages that {@code browser/check.sh} validates against the HTML standard and WCAG. */
class PagesForBrowsersTest {
    private static final Path FOLDER = Path.of("target/pages");

    @Test
    void writesTheBundledExample() throws IOException {
        write("river-health", Samples.riverHealth());
    }

    @Test
    void writesTheMaximalContent() throws IOException {
        write("maximal", Maximal.content());
    }

    @Test
    void writesTheSharedExample() throws IOException {
        write("iom-germany", Samples.iomGermany());
    }

    @Test
    void writesDeeplyNestedWorkAreas() throws IOException {
        Files.createDirectories(FOLDER);
        OrganizationContent content = HtmlPartsTest.chainOfWorkAreas(8);
        save("deep.en", Html.page(content, LanguageTag.parse("en")).value());
        assertThat(FOLDER.resolve("deep.en.html")).isNotEmptyFile();
    }

    private static void write(String name, OrganizationContent content) throws IOException {
        Files.createDirectories(FOLDER);
        for (String tag : new String[] {"en", "de", "ar", "fr"}) {
            LanguageTag language = LanguageTag.parse(tag);
            save(name + "." + tag, Html.page(content, language).value());
            for (NewsArticle article : content.news()) {
                String file = name + "." + article.id() + "." + tag;
                save(file, Html.page(content, article, language).value());
                save(
                        file + ".fragment",
                        Html.fragment(content, article, language).value());
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(name + ".")))
                    .hasSizeGreaterThanOrEqualTo(4 * (1 + 2 * content.news().size()));
        }
    }

    private static void save(String name, String html) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), html);
    }
}
