package io.github.orgcontent.interchange.sitemap.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.sitemap.SitemapRules;
import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapFilesTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-06-08T10:00:00Z");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");

    @Test
    void moreThan50000PagesMakeTwoFilesAndAnIndex() {
        SortedMap<URI, String> files = SitemapFiles.write(pages(50_001, "", 1, Optional.empty()));

        assertThat(files.keySet())
                .extracting(URI::getPath)
                .containsExactly("/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml");
        assertThat(SitemapRules.violations(files)).isEmpty();
        assertThat(files.get(files.lastKey()))
                .contains("<loc>https://www.example.org/sitemap-1.xml</loc>")
                .contains("<loc>https://www.example.org/sitemap-2.xml</loc>");
    }

    @Test
    void moreThan1000PiecesOfNewsMakeTwoFilesAndAnIndex() {
        var news = new SitemapPage.News("N", GERMAN, TIME, "T");
        SortedMap<URI, String> files = SitemapFiles.write(pages(1_001, "", 1, Optional.of(news)));

        assertThat(files).hasSize(3);
        assertThat(SitemapRules.violations(files)).isEmpty();
    }

    @Test
    void pagesOfMoreThan50MegabytesMakeSeveralFiles() {
        // the longest addresses, which grow when they are escaped, in as many languages as there can be
        SortedMap<URI, String> files = SitemapFiles.write(pages(50, "?" + "&".repeat(1_900), 100, Optional.empty()));

        assertThat(files).hasSizeGreaterThan(2);
        assertThat(SitemapRules.violations(files)).isEmpty();
    }

    private static List<SitemapPage> pages(int count, String query, int languages, Optional<SitemapPage.News> news) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(URI.create("https://www.example.org/" + i + query), languages, news))
                .toList();
    }

    private static SitemapPage page(URI url, int languages, Optional<SitemapPage.News> news) {
        var translations = new TreeMap<LanguageTag, URI>();
        for (int i = 0; i < languages; i++) {
            translations.put(LanguageTag.parse("de-x-a" + i), url);
        }
        return new SitemapPage(url, TIME, translations, Optional.empty(), null, news);
    }
}
