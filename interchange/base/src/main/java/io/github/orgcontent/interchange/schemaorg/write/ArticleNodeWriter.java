package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a NewsArticle in one language or in all languages, with links to its translations. */
final class ArticleNodeWriter {
    private final WriteContext context;
    private final NewsArticle article;
    private final OrganizationProfile organization;
    private final String pointer;
    private final LanguageTag language;

    ArticleNodeWriter(WriteContext context, NewsArticle article, OrganizationProfile organization, String pointer) {
        this.language = context.languageMode().resolver() == null
                ? article.originalLanguage()
                : context.languageMode().choose(article.body().toMap()).firstKey();
        this.context = context.in(context.languageMode().inside(language));
        this.article = article;
        this.organization = organization;
        this.pointer = pointer;
    }

    NodeBuilder write(
            Function<WriteContext, NodeBuilder> publisher,
            Function<WriteContext, List<NodeBuilder>> workAreas,
            Function<WriteContext, List<NodeBuilder>> related) {
        NodeBuilder node = named(language)
                .plain("identifier", article.id())
                .node("genre", TermNodeWriter.term(context, SchemaOrgTerms.GENRES, WireName.of(article.genre())))
                .text("headline", article.headline())
                .text("alternativeHeadline", article.subheadline())
                .text("abstract", article.summary())
                .node("publisher", publisher.apply(context))
                .nodes(
                        "publisher",
                        article.publishers().stream()
                                .map(other -> OrganizationNodeWriter.affiliation(context, other))
                                .toList())
                .plain("datePublished", time(article.publishedAt()))
                .plain("dateModified", time(article.updatedAt()))
                .plain("expires", time(article.expiresAt()));
        writeTexts(node);
        writeSubjects(node, workAreas);
        node.nodes("mentions", related.apply(context));
        writeMedia(node);
        writeRights(node, article.rights());
        article.corrections().forEach(correction -> node.node("correction", correction(correction)));
        linkTranslations(node);
        return node;
    }

    /** A reference to an article, by its {@code @id} and the id of the model. */
    static NodeBuilder reference(WriteContext context, NewsArticle article) {
        return context.node(type(article))
                .id(context.ids().of("news", article.id()))
                .plain("identifier", article.id());
    }

    /** The properties of an article that a related article repeats. */
    static NodeBuilder brief(WriteContext context, NewsArticle article) {
        NodeBuilder node = reference(context, article).text("headline", article.headline());
        context.languageMode().choose(article.urls()).values().stream()
                .distinct()
                .forEach(url -> node.plain("url", url));
        return node;
    }

    private static String type(NewsArticle article) {
        return article.genre() == Genre.OPINION ? "OpinionNewsArticle" : "NewsArticle";
    }

    private NodeBuilder named(LanguageTag tag) {
        return context.node(type(article))
                .id(id(tag))
                .plain("inLanguage", tag)
                .plain("url", article.urls().get(tag));
    }

    private String id(LanguageTag tag) {
        return tag.equals(article.originalLanguage())
                ? context.ids().of("news", article.id())
                : context.ids().of("news", article.id(), tag.toString());
    }

    // Without a place the dateline is its date; dateCreated alone would not be read as a dateline.
    private static void writeDateline(NodeBuilder node, Dateline dateline) {
        if (dateline.place() == null) {
            node.plain("dateline", dateline.date());
        } else {
            node.text("dateline", dateline.place());
        }
        node.plain("dateCreated", dateline.date());
    }

    private void writeTexts(NodeBuilder node) {
        if (article.dateline() != null) {
            writeDateline(node, article.dateline());
        }
        node.texts(
                        "articleBody",
                        PlainRichTextWriter.plain(context, article.body(), article.quotes(), pointer + "/body"))
                .node("author", AuthorNodeWriter.of(context, article, organization))
                .nodes("hasPart", new QuoteNodeWriter(context, article.id()).of(article.quotes()))
                .node("hasPart", kicker(article.kicker()));
        var parts = new PageNodeWriter(context, "CreativeWork");
        if (article.boilerplate() != null) {
            node.node("hasPart", parts.part("boilerplate", article.boilerplate(), pointer + "/boilerplate"));
        }
        if (article.notesToEditors() != null) {
            node.node("hasPart", parts.part("notes-to-editors", article.notesToEditors(), pointer + "/notesToEditors"));
        }
    }

    private @Nullable NodeBuilder kicker(@Nullable LocalizedText kicker) {
        return kicker == null
                ? null
                : context.node("CreativeWork")
                        .node("genre", TermNodeWriter.term(context, SchemaOrgTerms.PARTS, "kicker"))
                        .text("text", kicker);
    }

    private void writeSubjects(NodeBuilder node, Function<WriteContext, List<NodeBuilder>> workAreas) {
        node.nodes("about", workAreas.apply(context));
        if (article.event() != null) {
            node.node("about", EventNodeWriter.event(context, article.event()));
        }
        article.subjects().forEach(subject -> node.node("keywords", TermNodeWriter.subject(context, subject)));
        article.countries().forEach(country -> node.node("spatialCoverage", TermNodeWriter.country(context, country)));
        node.nodes("mentions", KeyFigureNodeWriter.of(context, article.keyFigures()))
                .nodes("mentions", PageNodeWriter.links(context, "WebPage", article.links()))
                .nodes(
                        "mentions",
                        ContactNodeWriter.press(context, article.pressContacts(), pointer + "/pressContacts"));
    }

    private void writeMedia(NodeBuilder node) {
        node.node("image", MediaNodeWriter.image(context, article.image()));
        article.attachments().forEach(file -> node.node("associatedMedia", MediaNodeWriter.document(context, file)));
    }

    private void writeRights(NodeBuilder node, @Nullable Rights rights) {
        if (rights == null) {
            return;
        }
        if (rights.holder() != null) {
            node.node("copyrightHolder", context.node("Organization").text("name", rights.holder()));
        }
        node.plain("license", rights.licence()).text("copyrightNotice", rights.notice());
    }

    private NodeBuilder correction(Correction correction) {
        return context.node("CorrectionComment")
                .node("genre", TermNodeWriter.term(context, SchemaOrgTerms.CORRECTIONS, WireName.of(correction.kind())))
                .plain("datePublished", time(correction.on()))
                .text("text", correction.text());
    }

    private void linkTranslations(NodeBuilder node) {
        Set<LanguageTag> others = new TreeSet<>(article.body().languages());
        others.addAll(article.urls().keySet());
        others.remove(language);
        others.remove(article.originalLanguage());
        NodeBuilder original = node;
        if (!language.equals(article.originalLanguage())) {
            original = named(article.originalLanguage());
            node.node("translationOfWork", original);
        }
        for (LanguageTag other : others) {
            original.node("workTranslation", named(other));
        }
    }

    // A time of RFC 3339 has seconds, also if they are zero.
    static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
