package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.publication.Names;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
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
 * An article in one of its languages, as an item.
 *
 * @param losses takes up what is noticed while it is written
 */
record ItemWriter(Publication publication, NewsArticle article, LanguageTag language, Collection<Loss> losses) {
    /** The name of the item for ever. */
    static String uri(Publication publication, NewsArticle article, LanguageTag language) {
        return Names.urn(publication.content().organization().id(), "news", article.id(), language.toString());
    }

    /** A date and time as RFC 3339 has it, which always has seconds. */
    static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    Obj write() {
        var item = new Obj().put("standard", standard()).put("uri", uri(publication, article, language));
        item.put("type", "text");
        putTimes(item);
        putRights(item);
        item.put("edNote", notes()).put("language", language.toString());
        putTexts(item);
        putConcepts(item);
        item.put("infoSources", new Parties(publication, article, language).write());
        item.put("renditions", Stream.of(page(article.urls().get(language))));
        item.put("associations", new AssociationWriter(publication, article, language).write());
        item.put("altIds", Stream.of(new Obj().put("role", Terms.ARTICLE).put("value", article.id())));
        item.put(
                "trustIndicators",
                publication.content().organization().policies().stream()
                        .map(policy -> link(policy.label(), policy.url())));
        return item;
    }

    private static Obj standard() {
        return new Obj().put("name", "ninjs").put("version", Terms.VERSION).put("schema", Terms.SCHEMA);
    }

    private void putTimes(Obj item) {
        boolean isChanged = article.updatedAt() != null;
        item.put("firstCreated", isChanged ? time(article.publishedAt()) : null)
                .put("versionCreated", time(isChanged ? article.updatedAt() : article.publishedAt()))
                .put("embargoedUntil", time(article.embargoedUntil()))
                .put("expires", time(article.expiresAt()));
        boolean isWithdrawn =
                article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION);
        item.put("pubStatus", isWithdrawn ? "canceled" : "usable");
    }

    private void putRights(Obj item) {
        var rights = article.rights();
        if (rights == null) {
            return;
        }
        item.put("copyrightHolder", in(rights.holder())).put("copyrightNotice", in(rights.notice()));
        if (rights.licence() != null) {
            item.put(
                    "rightsInfo", new Obj().put("linkedRights", rights.licence().toString()));
        }
    }

    private void putTexts(Obj item) {
        item.put(
                "headlines",
                Stream.of(
                        text(Terms.MAIN, article.headline()),
                        text(Terms.KICKER, article.kicker()),
                        text(Terms.SUBHEADLINE, article.subheadline())));
        item.put("descriptions", Stream.of(text(Terms.SUMMARY, article.summary())));
        item.put("bodies", new Bodies(publication, article, language, losses).write());
        item.put("by", in(article.byline()));
        item.put(
                "located",
                article.dateline() == null ? null : in(article.dateline().place()));
    }

    private void putConcepts(Obj item) {
        item.put("genres", Stream.of(genre()));
        item.put(
                "subjects",
                Stream.concat(
                        article.subjects().stream().map(this::subject),
                        article.workAreas().stream().map(this::workArea)));
        item.put(
                "places",
                article.countries().stream()
                        .map(code -> new Obj().put("uri", Terms.COUNTRIES + code.toLowerCase(Locale.ROOT))));
    }

    private Obj genre() {
        return new Obj()
                .put("uri", Genres.uri(article.genre()).orElse(null))
                .put("literal", Genres.literal(article.genre()));
    }

    private Obj subject(Subject subject) {
        return new Obj()
                .put("name", in(subject.label()))
                .put("uri", Subjects.uri(subject).orElse(null))
                .put("literal", Subjects.literal(subject));
    }

    private Obj workArea(String id) {
        return new Obj()
                .put("name", in(publication.workArea(id).title()))
                .put("rel", Terms.WORK_AREA)
                .put("literal", id);
    }

    private @Nullable String notes() {
        return Optional.ofNullable(article.notesToEditors())
                .flatMap(notes -> notes.in(language))
                .map(RichText::plainText)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static @Nullable Obj page(@Nullable URI url) {
        return url == null
                ? null
                : new Obj().put("name", Terms.WEB).put("href", url.toString()).put("contentType", Terms.HTML);
    }

    private @Nullable Obj link(LocalizedText label, URI url) {
        String title = in(label);
        return title == null ? null : new Obj().put("title", title).put("href", url.toString());
    }

    private @Nullable Obj text(String role, @Nullable LocalizedText text) {
        String value = in(text);
        return value == null
                ? null
                : new Obj().put("role", role).put("contentType", Terms.PLAIN).put("value", value);
    }

    private @Nullable String in(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language).orElse(null);
    }
}
