package io.github.orgcontent.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReferencePagesTest {
    private static final Path FOLDER = Path.of("target", "reference");
    private static final Map<String, String> PAGES = ReferencePages.all();

    @Test
    void theBuildWritesAPageForEachType() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }

        assertThat(PAGES).containsKeys("index.html", "OrganizationContent.html", "NewsArticle.html", "Genre.html");
    }

    @Test
    void everyLinkHasItsPage() {
        Pattern link = Pattern.compile("href=\"([^\"#][^\"]*)\"");

        PAGES.forEach((name, page) -> assertThat(link.matcher(page).results().map(found -> found.group(1)))
                .as(name)
                .allMatch(PAGES::containsKey));
    }

    @Test
    void aPageHasPropertiesFormsAndExamples() {
        assertThat(PAGES.get("NewsArticle.html"))
                .contains(
                        "<code>headline</code> <span class=\"required\">required</span>",
                        "href=\"Genre.html\"",
                        "Used by")
                .contains("<code>news.original-language</code>: ", "<code>news.headline-long</code>: ", "(warning)");
        assertThat(PAGES.get("Genre.html")).contains("<code>media-advisory</code>", "An announcement of an event");
        assertThat(PAGES.get("LocalizedText.html")).contains("example: ", "1 to 100 languages");
        assertThat(PAGES.get("Block.html")).contains("<code>list</code>: <a href=\"ListBlock.html\">");
        assertThat(PAGES.get("Quote.html")).contains("&quot;originalLanguage&quot;: &quot;en&quot;");
    }
}
