package io.github.orgcontent.interchange.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapRulesTest {
    private static final String FILE = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
                    xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"
                    xmlns:x="http://www.w3.org/1999/xhtml">
              <url>
                <loc>https://www.example.org/de</loc>
                <lastmod>2026-06-09T08:30:00+02:00</lastmod>
                <x:link rel="alternate" hreflang="de" href="https://www.example.org/de"/>
                <x:link rel="alternate" hreflang="x-default" href="https://www.example.org/en"/>
                <i:image><i:loc>https://media.example.org/1.jpg</i:loc></i:image>
                <n:news>
                  <n:publication><n:name>N</n:name><n:language>de</n:language></n:publication>
                  <n:publication_date>2026-06-09T08:30:00Z</n:publication_date>
                  <n:title>T</n:title>
                </n:news>
              </url>
              <url><loc>https://www.example.org/en</loc></url>
            </urlset>
            """;

    @Test
    void aValidFileHasNoViolations() {
        assertThat(SitemapRules.violations(files(FILE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<loc>https://www.example.org/en</loc> | <loc>https://www.example.org/de</loc> | has twice https://www.example.org/de",
                "<loc>https://www.example.org/en</loc> | <loc>https://example.org/en</loc> | has https://example.org/en",
                "<loc>https://www.example.org/en</loc> | <loc>/en</loc> | type 'address'",
                "<loc>https://www.example.org/en</loc> | | cvc-complex-type.2.4.b",
                "<url><loc>https://www.example.org/en | <url><loc>https://www.example.org/e&n | entity",
                "08:30:00+02:00 | 08:30 | type 'time'",
                "<n:title>T</n:title> | | title",
                "<n:title>T</n:title> | <n:title/> | type 'words'",
                "<n:language>de</n:language> | <n:language>de-AT</n:language> | language",
                "<n:name>N</n:name> | | name",
                "hreflang=\"de\" | hreflang=\"de_DE\" | hreflang",
                "hreflang=\"de\" href=\"https://www.example.org/de\" | hreflang=\"de\" href=\"https://www.example.org/x\" | leaves out itself",
                "rel=\"alternate\" hreflang=\"de\" | rel=\"next\" hreflang=\"de\" | rel",
                "<urlset | <!DOCTYPE urlset><urlset | DOCTYPE"
            })
    void aViolationIsFound(String part, String replacement, String violation) {
        String broken = FILE.replace(part, replacement == null ? "" : replacement);

        assertThat(SitemapRules.violations(files(broken)))
                .anySatisfy(found -> assertThat(found).contains(violation));
    }

    private static SortedMap<URI, String> files(String xml) {
        return new TreeMap<>(Map.of(URI.create("https://www.example.org/sitemap.xml"), xml));
    }
}
