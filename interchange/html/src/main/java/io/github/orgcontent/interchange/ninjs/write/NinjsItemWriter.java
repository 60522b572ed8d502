package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.ninjs.terms.NinjsGenres;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.ninjs.terms.SubjectCodes;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an article in one language as an item. */
public record NinjsItemWriter(WriteContext context) {
    /** A date and time of RFC 3339, which always has seconds. */
    public static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    JsonObjectBuilder write() {
        var item = new JsonObjectBuilder().put("standard", standard()).put("uri", context.uri(context.language()));
        item.put("type", "text");
        putTimes(item);
        putRights(item);
        item.put("edNote", notes()).put("language", context.language().toString());
        putTexts(item);
        putConcepts(item);
        item.put("infoSources", new InfoSourceWriter(context).write());
        item.put("renditions", Stream.of(page(context.article().urls().get(context.language()))));
        item.put("associations", new AssociationWriter(context).write());
        item.put("altIds", Stream.of(articleId(context.article())));
        item.put(
                "trustIndicators",
                context.publication().content().organization().policies().stream()
                        .map(policy -> link(policy.label(), policy.url())));
        return item;
    }

    /** The id of an article as an alternative identifier. */
    static JsonObjectBuilder articleId(NewsArticle article) {
        return new JsonObjectBuilder().put("role", NinjsTerms.ARTICLE).put("value", article.id());
    }

    private static JsonObjectBuilder standard() {
        return new JsonObjectBuilder()
                .put("name", "ninjs")
                .put("version", NinjsTerms.VERSION)
                .put("schema", NinjsTerms.SCHEMA);
    }

    private void putTimes(JsonObjectBuilder item) {
        boolean isChanged = context.article().updatedAt() != null;
        item.put("firstCreated", isChanged ? time(context.article().publishedAt()) : null)
                .put(
                        "versionCreated",
                        time(
                                isChanged
                                        ? context.article().updatedAt()
                                        : context.article().publishedAt()))
                .put("embargoedUntil", time(context.article().embargoedUntil()))
                .put("expires", time(context.article().expiresAt()));
        boolean isWithdrawn = context.article().corrections().stream()
                .anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION);
        item.put("pubStatus", isWithdrawn ? "canceled" : "usable");
    }

    private void putRights(JsonObjectBuilder item) {
        var rights = context.article().rights();
        if (rights == null) {
            return;
        }
        item.put("copyrightHolder", context.in(rights.holder())).put("copyrightNotice", context.in(rights.notice()));
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
                        context.text(NinjsTerms.MAIN, context.article().headline()),
                        context.text(NinjsTerms.KICKER, context.article().kicker()),
                        context.text(NinjsTerms.SUBHEADLINE, context.article().subheadline())));
        item.put(
                "descriptions",
                Stream.of(context.text(NinjsTerms.SUMMARY, context.article().summary())));
        item.put("bodies", new BodyWriter(context).write());
        item.put("by", context.in(context.article().byline()));
        item.put(
                "located",
                context.article().dateline() == null
                        ? null
                        : context.in(context.article().dateline().place()));
    }

    private void putConcepts(JsonObjectBuilder item) {
        item.put("genres", Stream.of(genre()));
        item.put(
                "subjects",
                Stream.concat(
                        context.article().subjects().stream().map(this::subject),
                        context.article().workAreas().stream().map(this::workArea)));
        item.put(
                "places",
                context.article().countries().stream()
                        .map(code -> new JsonObjectBuilder()
                                .put("uri", NinjsTerms.COUNTRIES + code.toLowerCase(Locale.ROOT))));
    }

    private JsonObjectBuilder genre() {
        return new JsonObjectBuilder()
                .put("uri", NinjsGenres.uri(context.article().genre()).orElse(null))
                .put("literal", NinjsGenres.literal(context.article().genre()));
    }

    private JsonObjectBuilder subject(Subject subject) {
        return new JsonObjectBuilder()
                .put("name", context.in(subject.label()))
                .put("uri", SubjectCodes.uri(subject).orElse(null))
                .put("literal", SubjectCodes.literal(subject));
    }

    private JsonObjectBuilder workArea(String id) {
        return new JsonObjectBuilder()
                .put("name", context.in(context.publication().workArea(id).title()))
                .put("rel", NinjsTerms.WORK_AREA)
                .put("literal", id);
    }

    private @Nullable String notes() {
        return Optional.ofNullable(context.article().notesToEditors())
                .flatMap(notes -> notes.in(context.language()))
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
        String title = context.in(label);
        return title == null
                ? null
                : new JsonObjectBuilder().put("title", title).put("href", url.toString());
    }
}
