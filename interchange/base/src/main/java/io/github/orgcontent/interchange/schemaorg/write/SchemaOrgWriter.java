package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON-LD documents: a content, an article or the organization. */
public final class SchemaOrgWriter {
    private static final String CONTEXT = "https://schema.org";

    private final Publication publication;
    private final OrganizationContent content;
    private final @Nullable LanguageTag language;
    private final WriteContext context;

    private SchemaOrgWriter(Publication publication, @Nullable LanguageTag language) {
        this.publication = publication;
        this.content = publication.content();
        this.language = language;
        LanguageMode languageMode = language == null
                ? LanguageMode.ALL
                : new LanguageMode(TextResolver.of(publication, language), language);
        this.context = new WriteContext(NodeIds.of(content), languageMode, new ArrayList<>());
    }

    /** A writer of all languages of each text. */
    public static SchemaOrgWriter inAllLanguages(Publication publication) {
        return new SchemaOrgWriter(publication, null);
    }

    /** A writer of one language. */
    public static SchemaOrgWriter in(LanguageTag language, Publication publication) {
        return new SchemaOrgWriter(publication, language);
    }

    /** The whole content. */
    public Export<String> content() {
        ArrayNode graph = JsonNodeFactory.instance.arrayNode();
        graph.add(root().node("mainEntity", context.node().id(OrganizationNodeWriter.id(context)))
                .json());
        graph.add(organization().full(content).json());
        new WorkAreaNodeWriter(context).full(content.workAreas()).forEach(area -> graph.add(area.json()));
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            var writer = new ArticleNodeWriter(in(article), article, content.organization(), "/news/" + i);
            graph.add(writer.write(
                            SchemaOrgWriter::reference,
                            inner -> references(inner, article),
                            inner -> related(article, other -> ArticleNodeWriter.reference(inner, other)))
                    .json());
        }
        return export(document().set("@graph", graph), SchemaOrgLosses.CONTENT.in(content, "", context.losses()));
    }

    /** The organization without work areas and news. */
    public Export<String> profile() {
        NodeBuilder root = root().node("mainEntity", organization().full(content));
        return export(document().setAll(root.json()), SchemaOrgLosses.CONTENT.in(withoutNews(), "", context.losses()));
    }

    /** An article with its publisher. */
    public Export<String> article(NewsArticle article) {
        String pointer = publication.pointerOf(article);
        NodeBuilder node = new ArticleNodeWriter(in(article), article, content.organization(), pointer)
                .write(
                        inner -> new OrganizationNodeWriter(inner, content.organization()).publisher(),
                        inner -> workAreas(inner, article),
                        inner -> related(article, other -> ArticleNodeWriter.brief(inner, other)));
        return export(document().setAll(node.json()), SchemaOrgLosses.ARTICLE.in(article, pointer, context.losses()));
    }

    private OrganizationContent withoutNews() {
        return new OrganizationContent(
                content.schemaVersion(),
                content.defaultLanguage(),
                content.organization(),
                List.of(),
                List.of(),
                content.pressContacts());
    }

    private OrganizationNodeWriter organization() {
        return new OrganizationNodeWriter(context, content.organization());
    }

    // The properties of the document itself: its language, and the schema of its codes.
    private NodeBuilder root() {
        return context.node("CreativeWork")
                .id(context.ids().of("content"))
                .plain("schemaVersion", SchemaOrgTerms.MODEL)
                .plain("inLanguage", language == null ? content.defaultLanguage() : language);
    }

    private WriteContext in(NewsArticle article) {
        TextResolver resolver = language == null ? null : TextResolver.of(publication, language, article);
        return context.in(new LanguageMode(resolver, language));
    }

    private static NodeBuilder reference(WriteContext inner) {
        return inner.node().id(OrganizationNodeWriter.id(inner));
    }

    private static List<NodeBuilder> references(WriteContext inner, NewsArticle article) {
        return article.workAreas().stream()
                .map(area -> inner.node().id(WorkAreaNodeWriter.id(inner, area)))
                .toList();
    }

    private List<NodeBuilder> workAreas(WriteContext inner, NewsArticle article) {
        var writer = new WorkAreaNodeWriter(inner);
        return article.workAreas().stream()
                .map(publication::workArea)
                .map(writer::brief)
                .toList();
    }

    private List<NodeBuilder> related(NewsArticle article, Function<NewsArticle, NodeBuilder> write) {
        return article.related().stream().map(publication::article).map(write).toList();
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    }

    private static Export<String> export(ObjectNode document, List<Loss> losses) {
        return new Export<>(ScriptSafeJson.write(document), losses);
    }
}
