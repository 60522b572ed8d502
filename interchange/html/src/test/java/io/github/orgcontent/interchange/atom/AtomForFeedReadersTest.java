package io.github.orgcontent.interchange.atom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * The page that feed readers open for an entry is in the language of the entry. The rules are those of their source code;
 * {@code feeds/check.sh} runs feedparser itself on the feeds that this test writes.
 */
class AtomForFeedReadersTest {
    private static final Path FOLDER = Path.of("target/feeds");
    private static final Instant AT = Instant.parse("2026-06-10T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en"})
    void aPageIsInTheLanguageOfItsFeedOrEntry(String tag) throws Exception {
        assertPages(Maximal.content(), LanguageTag.parse(tag), Maximal.AT);
        assertPages(Samples.riverHealth(), LanguageTag.parse(tag), AT);
    }

    private static void assertPages(OrganizationContent content, LanguageTag language, Instant at) throws Exception {
        String xml = Atom.write(content, language, at, URI.create("https://example.org/feed.xml"))
                .value();
        Element feed = AtomRules.parse(xml).getDocumentElement();
        assertPage(feed, feed);
        for (Element entry : AtomRules.children(feed, "entry")) {
            assertPage(entry, feed);
        }
    }

    private static void assertPage(Element parent, Element feed) {
        List<Element> pages = Stream.of(ofFeedparser(parent), ofLiferea(parent), ofFeedjira(parent))
                .flatMap(List::stream)
                .toList();
        String language =
                parent.hasAttribute("xml:lang") ? parent.getAttribute("xml:lang") : feed.getAttribute("xml:lang");
        boolean hasPage = AtomRules.children(parent, "link").stream()
                .filter(link -> link.getAttribute("type").equals("text/html"))
                .anyMatch(link -> link.getAttribute("hreflang").equals(language));
        assertThat(pages)
                .hasSize(hasPage ? 3 : 0)
                .allSatisfy(link -> assertThat(link.getAttribute("hreflang")).isEqualTo(language));
    }

    /** feedparser: the last alternate link whose type is that of HTML, which is the default (namespaces/_base.py). */
    private static List<Element> ofFeedparser(Element parent) {
        List<Element> links = links(parent, "alternate");
        links.removeIf(
                link -> !List.of("", "text/html", "application/xhtml+xml").contains(link.getAttribute("type")));
        return links.isEmpty() ? List.of() : links.subList(links.size() - 1, links.size());
    }

    /** Liferea: the last alternate link (parsers/atom10.c). */
    private static List<Element> ofLiferea(Element parent) {
        List<Element> links = links(parent, "alternate");
        return links.isEmpty() ? List.of() : links.subList(links.size() - 1, links.size());
    }

    /** Feedjira, which Feedbin uses: the alternate links with the type text/html (parser/atom_entry.rb). */
    private static List<Element> ofFeedjira(Element parent) {
        List<Element> links = links(parent, "alternate");
        links.removeIf(link -> !link.getAttribute("type").equals("text/html"));
        return links;
    }

    private static List<Element> links(Element parent, String relation) {
        var links = new ArrayList<>(AtomRules.children(parent, "link"));
        links.removeIf(link -> !link.getAttribute("rel").equals(relation));
        return links;
    }

    @Test
    void romeHasOnePageForEachEntry() throws Exception {
        String xml = Atom.write(Maximal.content(), LanguageTag.parse("de"), Maximal.AT)
                .value();
        SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));

        assertThat(feed.getLink())
                .isEqualTo(String.valueOf(
                        Maximal.content().organization().websites().get(LanguageTag.parse("de"))));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getLink)
                .containsExactlyInAnyOrderElementsOf(Maximal.content().news().stream()
                        .map(article -> article.urls().get(LanguageTag.parse("de")))
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void writesFeedsForFeedparser() throws Exception {
        Files.createDirectories(FOLDER);
        for (String tag : List.of("ar", "de", "en", "fr")) {
            LanguageTag language = LanguageTag.parse(tag);
            write("maximal." + tag, Maximal.content(), language, Maximal.AT);
            write("river-health." + tag, Samples.riverHealth(), language, AT);
        }
        assertThat(FOLDER.resolve("maximal.de.xml")).isNotEmptyFile();
    }

    private static void write(String name, OrganizationContent content, LanguageTag language, Instant at)
            throws Exception {
        URI self = URI.create("https://example.org/" + name + ".xml");
        Files.writeString(
                FOLDER.resolve(name + ".xml"),
                Atom.write(content, language, at, self).value());
    }
}
