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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * The page that feed readers open for an entry is in the language of the entry. The rules are those of their source code;
 * {@code feeds/check.sh} runs feedparser itself on the feeds that this test writes.
 */
class AtomForFeedReadersTest {
    private static final Set<String> HTML = Set.of("", "text/html", "application/xhtml+xml");
    private static final Set<String> KNOWN_BY_LIFEREA = Set.of("self", "replies", "enclosure", "related", "via");

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
        String language =
                parent.hasAttribute("xml:lang") ? parent.getAttribute("xml:lang") : feed.getAttribute("xml:lang");
        boolean isFeed = parent.equals(feed);
        if (links(parent, "alternate").isEmpty()) {
            assertThat(ofFeedparser(parent)).isEmpty();
            return;
        }
        assertThat(List.of(
                        ofFeedparser(parent),
                        ofLiferea(parent),
                        isFeed ? ofFeedjiraInFeed(parent) : ofFeedjira(parent),
                        isFeed ? ofNetNewsWireInFeed(parent) : ofNetNewsWire(parent)))
                .allSatisfy(page -> assertThat(page)
                        .get()
                        .extracting(link -> link.getAttribute("hreflang"))
                        .isEqualTo(language));
    }

    /** feedparser: the last alternate link whose type is that of HTML, which is the default (namespaces/_base.py). */
    private static Optional<Element> ofFeedparser(Element parent) {
        return last(links(parent, "alternate"), link -> HTML.contains(link.getAttribute("type")));
    }

    /** Liferea: the last link that is an alternate or has an unknown relation (parsers/atom10.c). */
    private static Optional<Element> ofLiferea(Element parent) {
        return last(
                AtomRules.children(parent, "link"),
                link -> !KNOWN_BY_LIFEREA.contains(link.getAttribute("rel"))
                        || (link.getAttribute("rel").equals("self")
                                && link.getAttribute("type").equals("text/html")));
    }

    /** Feedjira, which Feedbin uses: the first alternate with the type text/html, or else the first link (atom_entry_utilities.rb). */
    private static Optional<Element> ofFeedjira(Element entry) {
        List<Element> links = AtomRules.children(entry, "link");
        return first(links, link -> link.getAttribute("rel").equals("alternate") && isHtml(link))
                .or(() -> first(links, link -> true));
    }

    /** Feedjira: the first link with the type text/html, or else the last one (parser/atom.rb). */
    private static Optional<Element> ofFeedjiraInFeed(Element feed) {
        List<Element> links = AtomRules.children(feed, "link");
        return first(links, AtomForFeedReadersTest::isHtml).or(() -> last(links, link -> true));
    }

    /** NetNewsWire: the first alternate, or else the first related link (AtomParser.swift). */
    private static Optional<Element> ofNetNewsWire(Element entry) {
        return first(links(entry, "alternate"), link -> true).or(() -> first(links(entry, "related"), link -> true));
    }

    /** NetNewsWire: the last alternate (AtomParser.swift). */
    private static Optional<Element> ofNetNewsWireInFeed(Element feed) {
        return last(links(feed, "alternate"), link -> true);
    }

    private static boolean isHtml(Element link) {
        return link.getAttribute("type").equals("text/html");
    }

    private static Optional<Element> first(List<Element> links, Predicate<Element> test) {
        return links.stream().filter(test).findFirst();
    }

    private static Optional<Element> last(List<Element> links, Predicate<Element> test) {
        return links.stream().filter(test).reduce((one, next) -> next);
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
