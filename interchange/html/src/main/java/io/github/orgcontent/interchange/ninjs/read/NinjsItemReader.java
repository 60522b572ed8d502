package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.Rights;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one item. */
final class NinjsItemReader {
    private final NinjsNode item;
    private final @Nullable LanguageTag language;
    private final TextReader texts;
    private final NewsArticleBuilder article = NewsArticleBuilder.builder();
    private final Set<String> names = new HashSet<>();
    private final Map<String, NinjsNode> places = new HashMap<>();

    private NinjsItemReader(NinjsNode item, @Nullable LanguageTag fallback) {
        this.item = item;
        this.language = ValueReader.language(item.in("language")).orElse(fallback);
        this.texts = new TextReader(language);
    }

    static NinjsItem read(NinjsNode item, @Nullable LanguageTag fallback) {
        return new NinjsItemReader(item, fallback).read();
    }

    private NinjsItem read() {
        readStandard();
        readTimes();
        readRights();
        readTexts();
        var concepts = new SubjectReader(texts);
        concepts.readGenre(item.items("genres"), article).ifPresent(place -> places.put("genre", place));
        concepts.readSubjects(item.items("subjects"), article);
        concepts.readCountries(item.items("places"), article);
        readPage();
        var associations = new AssociationReader(item, texts, places);
        associations.read(article);
        var contacts = new ContactReader(texts);
        article.pressContacts(contacts.read(item.items("infoSources")));
        readId(associations);
        return new NinjsItem(
                item, language, article.build(), names, associations.links(), associations.isTranslation(), places);
    }

    private void readStandard() {
        NinjsNode standard = item.in("standard");
        standard.in("name").takeIf("ninjs");
        standard.string("version")
                .filter(version -> version.equals("3.0") || version.equals("3.1"))
                .ifPresentOrElse(
                        version -> standard.in("version").take(),
                        () -> standard.in("version").lose("only ninjs 3.0 and 3.1 are known"));
        standard.string("schema")
                .filter(schema ->
                        schema.matches("https?://(?:www\\.)?iptc\\.org/std/ninjs/ninjs-schema_3\\.[01]\\.json#?"))
                .ifPresent(schema -> standard.in("schema").take());
        item.in("type").takeIf("text");
        item.in("pubStatus").takeIf("usable");
        item.in("representationType").takeIf("full");
    }

    // The one date of an item that was never changed is the one it was published at.
    private void readTimes() {
        Optional<OffsetDateTime> first = time("firstCreated", "publishedAt");
        Optional<OffsetDateTime> version = time("versionCreated", first.isPresent() ? "updatedAt" : "publishedAt");
        first.or(() -> version).ifPresent(article::publishedAt);
        article.updatedAt(first.isPresent() ? version.orElse(null) : null);
        article.embargoedUntil(time("embargoedUntil", "embargoedUntil").orElse(null));
        article.expiresAt(time("expires", "expiresAt").orElse(null));
    }

    private Optional<OffsetDateTime> time(String name, String component) {
        places.put(component, item.in(name));
        return ValueReader.time(item.in(name));
    }

    private void readRights() {
        NinjsNode linked = item.in("rightsInfo").in("linkedRights");
        var holder = texts.text(item.in("copyrightHolder"));
        var notice = texts.text(item.in("copyrightNotice"));
        URI licence = ValueReader.url(linked).orElse(null);
        places.put("rights", linked);
        if (holder != null || notice != null || licence != null) {
            article.rights(new Rights(holder, licence, notice));
        }
    }

    private void readTexts() {
        new HeadlineReader(texts).read(item, article);
        new BodyReader(texts).read(item, article);
        article.notesToEditors(texts.plain(item.in("edNote")));
        article.byline(texts.text(item.in("by")));
        var place = texts.text(item.in("located"));
        article.dateline(place == null ? null : new Dateline(place, null));
    }

    private void readPage() {
        var urls = new TreeMap<LanguageTag, URI>();
        for (NinjsNode rendition : item.items("renditions")) {
            if (language != null
                    && urls.isEmpty()
                    && rendition.is("name", NinjsTerms.WEB)
                    && rendition.is("contentType", NinjsTerms.HTML)) {
                ValueReader.url(rendition.in("href")).ifPresent(url -> {
                    rendition.in("name").take();
                    rendition.in("contentType").take();
                    urls.put(language, url);
                });
            }
        }
        article.urls(urls);
    }

    // An id is made of the name of the original, so that all translations get the same.
    private void readId(AssociationReader associations) {
        Optional<String> uri = item.string("uri");
        uri.ifPresent(names::add);
        Optional<NinjsNode> own = item.items("altIds").stream()
                .filter(id -> id.is("role", NinjsTerms.ARTICLE)
                        && id.string("value")
                                .filter(value -> StringFormats.fits(Id.class, value))
                                .isPresent())
                .findFirst();
        if (own.isPresent()) {
            own.get().in("role").take();
            own.get().in("value").take();
            names.add(NinjsTerms.ARTICLE + " " + own.get().string("value").orElse(""));
            own.get().string("value").ifPresent(article::id);
        } else {
            associations
                    .original()
                    .or(() -> uri)
                    .ifPresent(name -> article.id(UuidUrns.uuid("ninjs", name).toString()));
        }
        Optional<LanguageTag> original =
                associations.isTranslation() ? associations.originalLanguage() : Optional.ofNullable(language);
        original.ifPresent(article::originalLanguage);
    }
}
