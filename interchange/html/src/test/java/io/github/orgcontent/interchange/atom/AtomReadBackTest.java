package io.github.orgcontent.interchange.atom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import java.io.StringReader;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads a feed of the maximal content with another library (ROME). */
class AtomReadBackTest {
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final OrganizationContent CONTENT = Maximal.content();
    private static final String ORGANIZATION = CONTENT.organization().id();
    // the newest first; the third article has few properties
    private static final List<NewsArticle> ARTICLES =
            List.of(CONTENT.news().get(1), CONTENT.news().get(0));

    @Test
    void theFeedHasTheMetadataOfTheOrganization() throws FeedException {
        Feed feed = read();

        assertThat(feed.getId()).isEqualTo(UuidUrns.urn(ORGANIZATION, "news", "de"));
        assertThat(feed.getTitle()).isEqualTo(german(CONTENT.organization().name()));
        assertThat(feed.getSubtitle().getValue())
                .isEqualTo(german(CONTENT.organization().summary()));
        assertThat(feed.getLogo())
                .isEqualTo(Objects.requireNonNull(CONTENT.organization().logo())
                        .url()
                        .toString());
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly(feed.getTitle());
        assertThat(feed.getAlternateLinks().get(0).getHref())
                .isEqualTo(
                        Objects.requireNonNull(CONTENT.organization().websites().get(GERMAN))
                                .toString());
        assertThat(feed.getUpdated()).isEqualTo(date(ARTICLES.get(0)));
    }

    @Test
    void eachEntryHasItsIdItsTextsItsTimesAndItsContent() throws FeedException {
        List<Entry> entries = read().getEntries();

        assertThat(entries).hasSize(CONTENT.news().size());
        for (NewsArticle article : ARTICLES) {
            Entry entry = entry(entries, article);
            assertThat(entry.getTitle()).isEqualTo(german(article.headline()));
            assertThat(entry.getSummary().getValue()).isEqualTo(german(article.summary()));
            assertThat(entry.getPublished())
                    .isEqualTo(Date.from(article.publishedAt().toInstant()));
            assertThat(entry.getUpdated()).isEqualTo(date(article));
            assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly(german(article.byline()));
            assertThat(entry.getContents()).singleElement().satisfies(content -> {
                assertThat(content.getType()).isEqualTo("html");
                assertThat(content.getValue())
                        .isEqualTo(Html.fragment(CONTENT, article, GERMAN).value());
            });
        }
    }

    @Test
    void eachEntryHasItsLinks() throws FeedException {
        List<Entry> entries = read().getEntries();

        for (NewsArticle article : ARTICLES) {
            Entry entry = entry(entries, article);
            Stream<URI> files = Stream.concat(
                    Stream.of(Objects.requireNonNull(article.image()).url()),
                    article.attachments().stream().map(file -> file.url()));
            URI own = Objects.requireNonNull(article.urls().get(GERMAN));
            assertThat(hrefs(entry.getAlternateLinks(), "alternate")).isEqualTo(strings(Stream.of(own)));
            assertThat(hrefs(entry.getOtherLinks(), "https://schema.org/workTranslation"))
                    .containsExactlyInAnyOrderElementsOf(
                            strings(article.urls().values().stream().filter(url -> !url.equals(own))));
            assertThat(hrefs(entry.getOtherLinks(), "enclosure")).isEqualTo(strings(files));
            assertThat(hrefs(entry.getOtherLinks(), "related"))
                    .isEqualTo(
                            strings(Stream.concat(article.links().stream().map(link -> link.url()), related(article))));
            assertThat(entry.getOtherLinks())
                    .filteredOn(link -> "enclosure".equals(link.getRel()))
                    .last()
                    .satisfies(link -> assertThat(link.getLength())
                            .isEqualTo(article.attachments().get(1).byteSize()));
        }
    }

    @Test
    void eachEntryHasItsCategories() throws FeedException {
        List<Entry> entries = read().getEntries();

        for (NewsArticle article : ARTICLES) {
            Entry entry = entry(entries, article);
            Stream<String> subjects = article.subjects().stream()
                    .map(subject -> subject.scheme().equals("medtop")
                            ? subject.code()
                            : subject.scheme() + ":" + subject.code());
            Stream<String> genre =
                    Stream.of(article.genre().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(entry.getCategories())
                    .extracting(Category::getTerm)
                    .containsExactlyElementsOf(
                            Stream.of(genre, article.workAreas().stream(), subjects, article.countries().stream())
                                    .flatMap(terms -> terms)
                                    .toList());
        }
    }

    private static Entry entry(List<Entry> entries, NewsArticle article) {
        String id = UuidUrns.urn(ORGANIZATION, "news", article.id(), "de");
        return entries.stream()
                .filter(entry -> id.equals(entry.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<URI> related(NewsArticle article) {
        return article.related().stream()
                .flatMap(
                        id -> CONTENT.news().stream().filter(other -> other.id().equals(id)))
                .map(other -> Objects.requireNonNull(other.urls().get(GERMAN)));
    }

    private static List<String> hrefs(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .toList();
    }

    private static List<String> strings(Stream<URI> urls) {
        return urls.map(URI::toString).toList();
    }

    private static Date date(NewsArticle article) {
        return Date.from(Objects.requireNonNull(article.updatedAt()).toInstant());
    }

    private static String german(@Nullable LocalizedText text) {
        return Objects.requireNonNull(text).in(GERMAN).orElseThrow();
    }

    private static Feed read() throws FeedException {
        String xml = Atom.write(CONTENT, GERMAN, Maximal.AT).value();
        return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(xml));
    }
}
