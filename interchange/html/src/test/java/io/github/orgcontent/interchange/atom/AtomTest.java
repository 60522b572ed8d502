package io.github.orgcontent.interchange.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.ChangedNews;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class AtomTest {
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final Instant AT = Instant.parse("2026-06-10T00:00:00Z");
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "fr", "de-AT"})
    void aFeedIsValid(String tag) {
        LanguageTag language = LanguageTag.parse(tag);

        assertThat(AtomRules.violations(Atom.write(RIVERS, language, AT).value()))
                .isEmpty();
        assertThat(AtomRules.violations(
                        Atom.write(Maximal.content(), language, Maximal.AT).value()))
                .isEmpty();
    }

    @Test
    void theFeedOfTheSharedExampleIsValid() {
        assertThat(AtomRules.violations(
                        Atom.write(Samples.iomGermany(), GERMAN, AT).value()))
                .isEmpty();
    }

    @Test
    void aSubjectHasItsCodeAndScheme() throws Exception {
        Element entry = AtomRules.children(feed(RIVERS, GERMAN, AT), "entry").get(0);

        assertThat(AtomRules.children(entry, "category"))
                .filteredOn(category -> category.getAttribute("scheme").contains("iptc"))
                .singleElement()
                .satisfies(category -> {
                    assertThat(category.getAttribute("scheme")).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/");
                    assertThat(category.getAttribute("term")).isEqualTo("06000000");
                });
    }

    @Test
    void anEntryHasTheLanguageOfItsBodyAndOtherTextsDeclareTheirs() throws Exception {
        Element feed = feed(RIVERS, ARABIC, AT);
        Element german = AtomRules.children(feed, "entry").get(2);

        assertThat(feed.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(german.getAttribute("xml:lang")).isEqualTo("de");
        assertThat(AtomRules.children(german, "title").get(0).getAttribute("xml:lang"))
                .isEqualTo("ar");
        assertThat(AtomRules.children(feed, "entry").get(0).hasAttribute("xml:lang"))
                .isFalse();
    }

    @Test
    void theAlternateLinkIsInTheLanguageOfTheFeedAndTranslationsHaveARelationOfTheirOwn() throws Exception {
        Element feed = feed(RIVERS, GERMAN, AT);
        Element entry = AtomRules.children(feed, "entry").get(0);

        for (Element parent : List.of(feed, entry)) {
            assertThat(hreflangs(parent, "alternate")).containsExactly("de");
            assertThat(hreflangs(parent, "https://schema.org/workTranslation")).containsExactly("ar", "en");
        }
    }

    @Test
    void anEntryWithoutAUrlInItsLanguageHasNoAlternateLink() throws Exception {
        OrganizationContent english = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .urls(new TreeMap<>(Map.of(ENGLISH, URI.create("https://example.org/en"))))
                        .build());
        Element entry = AtomRules.children(feed(english, GERMAN, AT), "entry").get(0);

        assertThat(hreflangs(entry, "alternate")).isEmpty();
        assertThat(hreflangs(entry, "https://schema.org/workTranslation")).containsExactly("en");
    }

    @Test
    void aFeedHasItsOwnUrlIfTheCallerSuppliesIt() {
        URI self = URI.create("https://example.org/feed.de.xml?a=1&b=2");
        String feed = Atom.write(RIVERS, GERMAN, AT, self).value();

        assertThat(AtomRules.violations(feed)).isEmpty();
        assertThat(feed)
                .contains("<link rel=\"self\" href=\"https://example.org/feed.de.xml?a=1&amp;b=2\""
                        + " type=\"application/atom+xml\"/>");
        assertThat(Atom.write(RIVERS, GERMAN, AT).value()).doesNotContain("\"self\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"feed.xml", "/feed.xml", "//example.org/feed.xml", "file:///feed.xml", "mailto:a@example.org"})
    void theUrlOfAFeedMustBeAbsolute(String url) {
        assertThatThrownBy(() -> Atom.write(RIVERS, GERMAN, AT, URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absolute http or https URL");
    }

    @Test
    void updatedIsThatOfTheLatestEntry() throws Exception {
        assertThat(textOf(feed(RIVERS, GERMAN, AT), "updated")).isEqualTo("2026-06-09T08:30:00+02:00");
    }

    @Test
    void updatedIsTheInstantWithoutEntries() throws Exception {
        Instant before = Instant.parse("2020-01-01T00:00:00Z");

        assertThat(textOf(feed(RIVERS, GERMAN, before), "updated")).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(AtomRules.violations(Atom.write(RIVERS, GERMAN, before).value()))
                .isEmpty();
    }

    @Test
    void anInstantWithAYearOfMoreThanFourDigitsIsRejected() {
        assertThatThrownBy(() -> Atom.write(RIVERS, GERMAN, Instant.MIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a feed cannot represent the time -1000000000-01-01T00:00:00Z, because its year does not have four digits");
    }

    @Test
    void aNoncharacterIsReplacedAndALoss() {
        Export<String> feed = Atom.write(withHeadline("Wasser\uFFFE f\u00FCr alle\uFFFF"), GERMAN, AT);

        assertThat(AtomRules.violations(feed.value())).isEmpty();
        assertThat(feed.value()).contains("<title>Wasser\uFFFD f\u00FCr alle\uFFFD</title>");
        assertThat(feed.losses())
                .contains(new Loss(
                        "/news/0/headline/de", "de", "XML does not allow U+FFFE and U+FFFF; replaced by U+FFFD"));
    }

    @Test
    void articlesThatAreNotPublicAtTheInstantAreNoLosses() throws Exception {
        Instant later = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(AtomRules.children(feed(RIVERS, GERMAN, later), "entry")).hasSize(2);
        assertThat(Atom.write(RIVERS, GERMAN, later).losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news/2"));
    }

    @Test
    void anEntryHasLinksToRelatedArticlesThatArePublicOnly() {
        OrganizationContent content = Maximal.content();
        String related = Atom.write(content, ENGLISH, Maximal.AT).value();
        OrganizationContent embargoed = OrganizationContentBuilder.builder(content)
                .news(List.of(
                        content.news().get(0),
                        NewsArticleBuilder.builder(content.news().get(1))
                                .embargoedUntil(OffsetDateTime.ofInstant(Maximal.AT.plusSeconds(1), ZoneOffset.UTC))
                                .build(),
                        content.news().get(2)))
                .build();
        String headline = content.news().get(1).headline().in(ENGLISH).orElseThrow();

        assertThat(related).contains("rel=\"related\"", "title=\"" + headline + "\"");
        assertThat(Atom.write(embargoed, ENGLISH, Maximal.AT).value()).doesNotContain(headline);
    }

    @Test
    void lossesOfTheHtmlAreLossesUnlessTheEntryCarriesThem() {
        OrganizationContent content = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .publishedAt(OffsetDateTime.parse("2026-06-08T08:00:00.123456789Z"))
                        .expiresAt(OffsetDateTime.parse("2027-06-08T08:00:00.123456789Z"))
                        .build());
        Export<String> feed = Atom.write(content, GERMAN, AT);

        assertThat(feed.value()).contains("<published>2026-06-08T08:00:00.123456789Z</published>");
        assertThat(feed.losses())
                .extracting(Loss::pointer)
                .contains("/news/0/expiresAt")
                .doesNotContain("/news/0/publishedAt");
    }

    @Test
    void aPublicationGivesTheSameExportAsItsContent() {
        OrganizationContent content = Maximal.content();

        assertThat(Atom.write(Publication.of(content), ARABIC, Maximal.AT))
                .isEqualTo(Atom.write(content, ARABIC, Maximal.AT));
    }

    private static OrganizationContent withHeadline(String text) {
        return ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .headline(article.headline().with(GERMAN, text))
                        .build());
    }

    private static List<String> hreflangs(Element parent, String relation) {
        return AtomRules.children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("hreflang"))
                .toList();
    }

    private static String textOf(Element parent, String name) {
        return AtomRules.children(parent, name).get(0).getTextContent();
    }

    private static Element feed(OrganizationContent content, LanguageTag language, Instant at) throws Exception {
        return AtomRules.parse(Atom.write(content, language, at).value()).getDocumentElement();
    }
}
