package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** NewsArticle, in one language or in all of them, with links to its translations. */
final class ArticleItems {
    private final Scope scope;
    private final NewsArticle article;
    private final String pointer;
    private final LanguageTag language;

    ArticleItems(Scope scope, NewsArticle article, String pointer) {
        this.language = scope.tongue().wording() == null
                ? article.originalLanguage()
                : scope.tongue().choose(article.body().toMap()).firstKey();
        this.scope = scope.in(scope.tongue().inside(language));
        this.article = article;
        this.pointer = pointer;
    }

    Item write(Function<Scope, Item> publisher, Function<Scope, List<Item>> workAreas) {
        Item item = named(language)
                .plain("identifier", article.id())
                .item("genre", Terms.term(scope, Terms.GENRES, Tokens.of(article.genre())))
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

    private Item named(LanguageTag tag) {
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

    private void writeWords(Item item) {
        if (article.dateline() != null) {
            item.text("dateline", article.dateline().place())
                    .plain("dateCreated", article.dateline().date());
        }
        item.texts("articleBody", RichTexts.plain(scope, article.body(), article.quotes(), pointer + "/body"))
                .text("creditText", article.byline())
                .items("hasPart", new QuoteItems(scope, article.id()).of(article.quotes()))
                .item("hasPart", kicker(article.kicker()));
        var parts = new PageItems(scope, "CreativeWork");
        if (article.boilerplate() != null) {
            item.item("hasPart", parts.part("boilerplate", article.boilerplate(), pointer + "/boilerplate"));
        }
        if (article.notesToEditors() != null) {
            item.item("hasPart", parts.part("notes-to-editors", article.notesToEditors(), pointer + "/notesToEditors"));
        }
    }

    private @Nullable Item kicker(@Nullable LocalizedText kicker) {
        return kicker == null
                ? null
                : scope.item("CreativeWork")
                        .item("genre", Terms.term(scope, Terms.PARTS, "kicker"))
                        .text("text", kicker);
    }

    private void writeSubjects(Item item, Function<Scope, List<Item>> workAreas) {
        item.items("about", workAreas.apply(scope));
        article.subjects().forEach(subject -> item.item("keywords", Terms.subject(scope, subject)));
        article.countries().forEach(country -> item.item("spatialCoverage", Terms.country(scope, country)));
        item.items("mentions", FigureItems.of(scope, article.keyFigures()))
                .items("mentions", PageItems.links(scope, "WebPage", article.links()))
                .items("mentions", ContactItems.press(scope, article.pressContacts(), pointer + "/pressContacts"));
    }

    private void writeMedia(Item item) {
        item.item("image", MediaItems.image(scope, article.image()));
        article.attachments().forEach(file -> item.item("associatedMedia", MediaItems.document(scope, file)));
    }

    private void writeRights(Item item, @Nullable Rights rights) {
        if (rights == null) {
            return;
        }
        if (rights.holder() != null) {
            item.item("copyrightHolder", scope.item("Organization").text("name", rights.holder()));
        }
        item.plain("license", rights.licence()).text("copyrightNotice", rights.notice());
    }

    private Item correction(Correction correction) {
        return scope.item("CorrectionComment")
                .item("genre", Terms.term(scope, Terms.CORRECTIONS, Tokens.of(correction.kind())))
                .plain("datePublished", time(correction.on()))
                .text("text", correction.text());
    }

    private void linkTranslations(Item item) {
        Set<LanguageTag> others = new TreeSet<>(article.body().languages());
        others.addAll(article.urls().keySet());
        others.remove(language);
        others.remove(article.originalLanguage());
        Item original = item;
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
