package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whole documents of JSON-LD: of a content, of an article, of the organization alone. */
public final class SchemaOrgWriter {
    /** The schema of the model, with its version; a version alone would be one of schema.org. */
    public static final String MODEL =
            ContentSchema.of(OrganizationContent.class).id();

    static final String CONTEXT = "https://schema.org";

    private final Publication publication;
    private final OrganizationContent content;
    private final @Nullable LanguageTag language;
    private final WriteContext scope;

    private SchemaOrgWriter(Publication publication, @Nullable LanguageTag language) {
        this.publication = publication;
        this.content = publication.content();
        this.language = language;
        LanguageMode tongue = language == null
                ? LanguageMode.ALL
                : new LanguageMode(TextResolver.of(publication, language), language);
        this.scope = new WriteContext(NodeIds.of(content), tongue, new ArrayList<>());
    }

    public static SchemaOrgWriter inAllLanguages(Publication publication) {
        return new SchemaOrgWriter(publication, null);
    }

    public static SchemaOrgWriter in(LanguageTag language, Publication publication) {
        return new SchemaOrgWriter(publication, language);
    }

    public Export<String> content() {
        ArrayNode graph = JsonNodeFactory.instance.arrayNode();
        graph.add(root().item("mainEntity", scope.item().id(OrganizationNodeWriter.id(scope)))
                .json());
        graph.add(organization().whole(content).json());
        new WorkAreaNodeWriter(scope).whole(content.workAreas()).forEach(area -> graph.add(area.json()));
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            var items = new ArticleNodeWriter(in(article), article, "/news/" + i);
            graph.add(items.write(SchemaOrgWriter::reference, inner -> references(inner, article))
                    .json());
        }
        return export(document().set("@graph", graph), SchemaOrgLosses.CONTENT.in(content, "", scope.losses()));
    }

    public Export<String> profile() {
        NodeBuilder root = root().item("mainEntity", organization().whole(content));
        return export(document().setAll(root.json()), SchemaOrgLosses.CONTENT.in(withoutNews(), "", scope.losses()));
    }

    public Export<String> article(NewsArticle article) {
        String pointer = publication.pointerOf(article);
        NodeBuilder item = new ArticleNodeWriter(in(article), article, pointer)
                .write(
                        inner -> new OrganizationNodeWriter(inner, content.organization()).brief(),
                        inner -> workAreas(inner, article));
        return export(document().setAll(item.json()), SchemaOrgLosses.ARTICLE.in(article, pointer, scope.losses()));
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
        return new OrganizationNodeWriter(scope, content.organization());
    }

    // What the document tells of itself: its language, and the schema that its codes come from.
    private NodeBuilder root() {
        return scope.item("CreativeWork")
                .id(scope.ids().of("content"))
                .plain("schemaVersion", MODEL)
                .plain("inLanguage", language == null ? content.defaultLanguage() : language);
    }

    private WriteContext in(NewsArticle article) {
        TextResolver wording = language == null ? null : TextResolver.of(publication, language, article);
        return scope.in(new LanguageMode(wording, language));
    }

    private static NodeBuilder reference(WriteContext inner) {
        return inner.item().id(OrganizationNodeWriter.id(inner));
    }

    private static List<NodeBuilder> references(WriteContext inner, NewsArticle article) {
        return article.workAreas().stream()
                .map(area -> inner.item().id(WorkAreaNodeWriter.id(inner, area)))
                .toList();
    }

    private List<NodeBuilder> workAreas(WriteContext inner, NewsArticle article) {
        var items = new WorkAreaNodeWriter(inner);
        return article.workAreas().stream()
                .map(publication::workArea)
                .map(items::brief)
                .toList();
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    }

    private static Export<String> export(ObjectNode document, List<Loss> losses) {
        return new Export<>(ScriptSafeJson.write(document), losses);
    }
}
