package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.ninjs.terms.NinjsGenres;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.ninjs.terms.SubjectCodes;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article in one language as an item.
 *
 * @param losses takes up what is others while it is written
 */
public record NinjsItemWriter(
        Publication publication, NewsArticle article, LanguageTag language, Collection<Loss> losses) {
    /** The stable {@code uri} of an item. */
    static String uri(Publication publication, NewsArticle article, LanguageTag language) {
        return UuidUrns.urn(publication.content().organization().id(), "news", article.id(), language.toString());
    }

    /** A date and time of RFC 3339, which always has seconds. */
    public static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    JsonObjectBuilder write() {
        var item = new JsonObjectBuilder().put("standard", standard()).put("uri", uri(publication, article, language));
        item.put("type", "text");
        putTimes(item);
        putRights(item);
        item.put("edNote", notes()).put("language", language.toString());
        putTexts(item);
        putConcepts(item);
        item.put("infoSources", new InfoSourceWriter(publication, article, language).write());
        item.put("renditions", Stream.of(page(article.urls().get(language))));
        item.put("associations", new AssociationWriter(publication, article, language).write());
        item.put(
                "altIds",
                Stream.of(
                        new JsonObjectBuilder().put("role", NinjsTerms.ARTICLE).put("value", article.id())));
        item.put(
                "trustIndicators",
                publication.content().organization().policies().stream()
                        .map(policy -> link(policy.label(), policy.url())));
        return item;
    }

    private static JsonObjectBuilder standard() {
        return new JsonObjectBuilder()
                .put("name", "ninjs")
                .put("version", NinjsTerms.VERSION)
                .put("schema", NinjsTerms.SCHEMA);
    }

    private void putTimes(JsonObjectBuilder item) {
        boolean isChanged = article.updatedAt() != null;
        item.put("firstCreated", isChanged ? time(article.publishedAt()) : null)
                .put("versionCreated", time(isChanged ? article.updatedAt() : article.publishedAt()))
                .put("embargoedUntil", time(article.embargoedUntil()))
                .put("expires", time(article.expiresAt()));
        boolean isWithdrawn =
                article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION);
        item.put("pubStatus", isWithdrawn ? "canceled" : "usable");
    }

    private void putRights(JsonObjectBuilder item) {
        var rights = article.rights();
        if (rights == null) {
            return;
        }
        item.put("copyrightHolder", in(rights.holder())).put("copyrightNotice", in(rights.notice()));
        if (rights.licence() != null) {
            item.put(
                    "rightsInfo",
                    new JsonObjectBuilder().put("linkedRights", rights.licence().toString()));
        }
    }

    private void putTexts(JsonObjectBuilder item) {
        item.put(
                "headlines",
                Stream.of(
                        text(NinjsTerms.MAIN, article.headline()),
                        text(NinjsTerms.KICKER, article.kicker()),
                        text(NinjsTerms.SUBHEADLINE, article.subheadline())));
        item.put("descriptions", Stream.of(text(NinjsTerms.SUMMARY, article.summary())));
        item.put("bodies", new BodyWriter(publication, article, language, losses).write());
        item.put("by", in(article.byline()));
        item.put(
                "located",
                article.dateline() == null ? null : in(article.dateline().place()));
    }

    private void putConcepts(JsonObjectBuilder item) {
        item.put("genres", Stream.of(genre()));
        item.put(
                "subjects",
                Stream.concat(
                        article.subjects().stream().map(this::subject),
                        article.workAreas().stream().map(this::workArea)));
        item.put(
                "places",
                article.countries().stream()
                        .map(code -> new JsonObjectBuilder()
                                .put("uri", NinjsTerms.COUNTRIES + code.toLowerCase(Locale.ROOT))));
    }

    private JsonObjectBuilder genre() {
        return new JsonObjectBuilder()
                .put("uri", NinjsGenres.uri(article.genre()).orElse(null))
                .put("literal", NinjsGenres.literal(article.genre()));
    }

    private JsonObjectBuilder subject(Subject subject) {
        return new JsonObjectBuilder()
                .put("name", in(subject.label()))
                .put("uri", SubjectCodes.uri(subject).orElse(null))
                .put("literal", SubjectCodes.literal(subject));
    }

    private JsonObjectBuilder workArea(String id) {
        return new JsonObjectBuilder()
                .put("name", in(publication.workArea(id).title()))
                .put("rel", NinjsTerms.WORK_AREA)
                .put("literal", id);
    }

    private @Nullable String notes() {
        return Optional.ofNullable(article.notesToEditors())
                .flatMap(notes -> notes.in(language))
                .map(RichText::plainText)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static @Nullable JsonObjectBuilder page(@Nullable URI url) {
        return url == null
                ? null
                : new JsonObjectBuilder()
                        .put("name", NinjsTerms.WEB)
                        .put("href", url.toString())
                        .put("contentType", NinjsTerms.HTML);
    }

    private @Nullable JsonObjectBuilder link(LocalizedText label, URI url) {
        String title = in(label);
        return title == null
                ? null
                : new JsonObjectBuilder().put("title", title).put("href", url.toString());
    }

    private @Nullable JsonObjectBuilder text(String role, @Nullable LocalizedText text) {
        String value = in(text);
        return value == null
                ? null
                : new JsonObjectBuilder()
                        .put("role", role)
                        .put("contentType", NinjsTerms.PLAIN)
                        .put("value", value);
    }

    private @Nullable String in(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language).orElse(null);
    }
}
