package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
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
    private final JsonCursor item;
    private final @Nullable LanguageTag language;
    private final boolean isLanguageSupplied;
    private final TextReader texts;
    private final NewsArticleBuilder article = NewsArticleBuilder.builder();
    private final Set<String> names = new HashSet<>();
    private final Map<String, JsonCursor> locations = new HashMap<>();

    private NinjsItemReader(JsonCursor item, @Nullable LanguageTag fallback, ImportOptions options) {
        this.item = item;
        Optional<LanguageTag> stated = item.child("language").read(ScalarFormats.LANGUAGE);
        this.language = stated.orElse(fallback);
        this.isLanguageSupplied = stated.isEmpty() && fallback != null;
        this.texts = new TextReader(language, options);
    }

    static NinjsItem read(JsonCursor item, @Nullable LanguageTag fallback, ImportOptions options) {
        return new NinjsItemReader(item, fallback, options).read();
    }

    private NinjsItem read() {
        readStandard();
        readTimes();
        readRights();
        readTexts();
        var concepts = new SubjectReader(texts);
        concepts.readGenre(item.elements("genres"), article).ifPresent(genre -> locations.put("genre", genre));
        concepts.readSubjects(item.elements("subjects"), article);
        concepts.readCountries(item.elements("places"), article);
        readPage();
        var associations = new AssociationReader(item, texts, locations);
        associations.read(article);
        var contacts = new ContactReader(texts);
        article.pressContacts(contacts.read(item.elements("infoSources")));
        article.publishers(new PublisherReader(texts).read(item.elements("infoSources")));
        readId(associations);
        return new NinjsItem(
                item,
                language,
                isLanguageSupplied,
                article.build(),
                names,
                associations.translations(),
                associations.isTranslation(),
                locations);
    }

    private void readStandard() {
        JsonCursor standard = item.child("standard");
        standard.child("name").consumeIf("ninjs");
        standard.string("version")
                .filter(version -> version.equals("3.0") || version.equals("3.1"))
                .ifPresentOrElse(
                        version -> standard.child("version").consume(),
                        () -> standard.child("version").lose("only ninjs 3.0 and 3.1 are supported"));
        standard.string("schema")
                .filter(schema ->
                        schema.matches("https?://(?:www\\.)?iptc\\.org/std/ninjs/ninjs-schema_3\\.[01]\\.json#?"))
                .ifPresent(schema -> standard.child("schema").consume());
        item.child("type").consumeIf("text");
        item.child("pubStatus").consumeIf("usable");
        item.child("representationType").consumeIf("full");
    }

    // An item without a change has one date only, that of its publication.
    private void readTimes() {
        Optional<OffsetDateTime> first = time("firstCreated", "publishedAt");
        Optional<OffsetDateTime> version = time("versionCreated", first.isPresent() ? "updatedAt" : "publishedAt");
        first.or(() -> version).ifPresent(article::publishedAt);
        boolean isUpdate = first.isPresent()
                && version.filter(time -> !time.isBefore(first.get())).isPresent();
        article.updatedAt(isUpdate ? version.orElse(null) : null);
        if (first.isPresent() && version.isPresent() && !isUpdate) {
            item.child("versionCreated").lose("it is before firstCreated; the model has changes after it only");
        }
        article.embargoedUntil(time("embargoedUntil", "embargoedUntil").orElse(null));
        article.expiresAt(time("expires", "expiresAt").orElse(null));
    }

    private Optional<OffsetDateTime> time(String name, String component) {
        locations.put(component, item.child(name));
        return item.child(name).read(ScalarFormats.DATE_TIME);
    }

    private void readRights() {
        JsonCursor linked = item.child("rightsInfo").child("linkedRights");
        var holder = texts.text(item.child("copyrightHolder"));
        var notice = texts.text(item.child("copyrightNotice"));
        URI licence = linked.read(texts.webAddress()).orElse(null);
        locations.put("rights", linked);
        if (holder != null || notice != null || licence != null) {
            article.rights(new Rights(holder, licence, notice));
        }
    }

    private void readTexts() {
        new HeadlineReader(texts).read(item, article);
        new BodyReader(texts).read(item, article);
        article.notesToEditors(texts.plain(item.child("edNote")));
        article.byline(texts.text(item.child("by")));
        var city = texts.text(item.child("located"));
        article.dateline(city == null ? null : new Dateline(city, null));
    }

    private void readPage() {
        var urls = new TreeMap<LanguageTag, URI>();
        for (JsonCursor rendition : item.elements("renditions")) {
            if (language != null
                    && urls.isEmpty()
                    && rendition.has("name", NinjsTerms.WEB)
                    && rendition.has("contentType", NinjsTerms.HTML)) {
                rendition.child("href").read(texts.webAddress()).ifPresent(url -> {
                    rendition.child("name").consume();
                    rendition.child("contentType").consume();
                    urls.put(language, url);
                });
            }
        }
        article.urls(urls);
    }

    /** The alternative identifier of an item that is the id of an article of the model. */
    static Optional<JsonCursor> articleId(JsonCursor item) {
        return item.elements("altIds").stream()
                .filter(id -> id.has("role", NinjsTerms.ARTICLE)
                        && id.string("value")
                                .filter(value -> StringFormats.fits(Id.class, value))
                                .isPresent())
                .findFirst();
    }

    // The id is derived from the URI of the original, so that all translations have the same id.
    private void readId(AssociationReader associations) {
        Optional<String> uri = item.string("uri");
        uri.ifPresent(names::add);
        Optional<JsonCursor> own = articleId(item);
        if (own.isPresent()) {
            own.get().child("role").consume();
            own.get().child("value").consume();
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
