package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** NewsArticle, in one language or in all of them, with links to its translations. */
final class ArticleNodeWriter {
    private final WriteContext scope;
    private final NewsArticle article;
    private final String pointer;
    private final LanguageTag language;

    ArticleNodeWriter(WriteContext scope, NewsArticle article, String pointer) {
        this.language = scope.tongue().wording() == null
                ? article.originalLanguage()
                : scope.tongue().choose(article.body().toMap()).firstKey();
        this.scope = scope.in(scope.tongue().inside(language));
        this.article = article;
        this.pointer = pointer;
    }

    NodeBuilder write(
            Function<WriteContext, NodeBuilder> publisher, Function<WriteContext, List<NodeBuilder>> workAreas) {
        NodeBuilder item = named(language)
                .plain("identifier", article.id())
                .item("genre", TermNodeWriter.term(scope, TermNodeWriter.GENRES, WireName.of(article.genre())))
                .text("headline", article.headline())
                .text("alternativeHeadline", article.subheadline())
                .text("abstract", article.summary())
                .item("publisher", publisher.apply(scope))
                .plain("datePublished", time(article.publishedAt()))
                .plain("dateModified", time(article.updatedAt()))
                .plain("expires", time(article.expiresAt()));
        writeWords(item);
        writeSubjects(item, workAreas);
        writeMedia(item);
        writeRights(item, article.rights());
        article.corrections().forEach(correction -> item.item("correction", correction(correction)));
        linkTranslations(item);
        return item;
    }

    private NodeBuilder named(LanguageTag tag) {
        return scope.item(article.genre() == Genre.OPINION ? "OpinionNewsArticle" : "NewsArticle")
                .id(id(tag))
                .plain("inLanguage", tag)
                .plain("url", article.urls().get(tag));
    }

    private String id(LanguageTag tag) {
        return tag.equals(article.originalLanguage())
                ? scope.ids().of("news", article.id())
                : scope.ids().of("news", article.id(), tag.toString());
    }

    private void writeWords(NodeBuilder item) {
        if (article.dateline() != null) {
            item.text("dateline", article.dateline().place())
                    .plain("dateCreated", article.dateline().date());
        }
        item.texts("articleBody", RichTextWords.plain(scope, article.body(), article.quotes(), pointer + "/body"))
                .text("creditText", article.byline())
                .items("hasPart", new QuoteNodeWriter(scope, article.id()).of(article.quotes()))
                .item("hasPart", kicker(article.kicker()));
        var parts = new PageNodeWriter(scope, "CreativeWork");
        if (article.boilerplate() != null) {
            item.item("hasPart", parts.part("boilerplate", article.boilerplate(), pointer + "/boilerplate"));
        }
        if (article.notesToEditors() != null) {
            item.item("hasPart", parts.part("notes-to-editors", article.notesToEditors(), pointer + "/notesToEditors"));
        }
    }

    private @Nullable NodeBuilder kicker(@Nullable LocalizedText kicker) {
        return kicker == null
                ? null
                : scope.item("CreativeWork")
                        .item("genre", TermNodeWriter.term(scope, TermNodeWriter.PARTS, "kicker"))
                        .text("text", kicker);
    }

    private void writeSubjects(NodeBuilder item, Function<WriteContext, List<NodeBuilder>> workAreas) {
        item.items("about", workAreas.apply(scope));
        article.subjects().forEach(subject -> item.item("keywords", TermNodeWriter.subject(scope, subject)));
        article.countries().forEach(country -> item.item("spatialCoverage", TermNodeWriter.country(scope, country)));
        item.items("mentions", KeyFigureNodeWriter.of(scope, article.keyFigures()))
                .items("mentions", PageNodeWriter.links(scope, "WebPage", article.links()))
                .items("mentions", ContactNodeWriter.press(scope, article.pressContacts(), pointer + "/pressContacts"));
    }

    private void writeMedia(NodeBuilder item) {
        item.item("image", MediaNodeWriter.image(scope, article.image()));
        article.attachments().forEach(file -> item.item("associatedMedia", MediaNodeWriter.document(scope, file)));
    }

    private void writeRights(NodeBuilder item, @Nullable Rights rights) {
        if (rights == null) {
            return;
        }
        if (rights.holder() != null) {
            item.item("copyrightHolder", scope.item("Organization").text("name", rights.holder()));
        }
        item.plain("license", rights.licence()).text("copyrightNotice", rights.notice());
    }

    private NodeBuilder correction(Correction correction) {
        return scope.item("CorrectionComment")
                .item("genre", TermNodeWriter.term(scope, TermNodeWriter.CORRECTIONS, WireName.of(correction.kind())))
                .plain("datePublished", time(correction.on()))
                .text("text", correction.text());
    }

    private void linkTranslations(NodeBuilder item) {
        Set<LanguageTag> others = new TreeSet<>(article.body().languages());
        others.addAll(article.urls().keySet());
        others.remove(language);
        others.remove(article.originalLanguage());
        NodeBuilder original = item;
        if (!language.equals(article.originalLanguage())) {
            original = named(article.originalLanguage());
            item.item("translationOfWork", original);
        }
        for (LanguageTag other : others) {
            original.item("workTranslation", named(other));
        }
    }

    // The time of RFC 3339 has seconds, also where they are none.
    private static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
