package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whole documents of JSON-LD: of a content, of an article, of the organization alone. */
final class Documents {
    /** The schema of the model, with its version; a version alone would be one of schema.org. */
    static final String MODEL = ContentSchema.of(OrganizationContent.class).id();

    static final String CONTEXT = "https://schema.org";

    private final Publication publication;
    private final OrganizationContent content;
    private final @Nullable LanguageTag language;
    private final Scope scope;

    private Documents(Publication publication, @Nullable LanguageTag language) {
        this.publication = publication;
        this.content = publication.content();
        this.language = language;
        Tongue tongue = language == null ? Tongue.ALL : new Tongue(publication.in(language), language);
        this.scope = new Scope(Ids.of(content), tongue, new ArrayList<>());
    }

    static Documents inAllLanguages(Publication publication) {
        return new Documents(publication, null);
    }

    static Documents in(LanguageTag language, Publication publication) {
        return new Documents(publication, language);
    }

    Export<String> content() {
        ArrayNode graph = JsonNodeFactory.instance.arrayNode();
        graph.add(root().item("mainEntity", scope.item().id(OrganizationItems.id(scope)))
                .json());
        graph.add(organization().whole(content).json());
        new WorkItems(scope).whole(content.workAreas()).forEach(area -> graph.add(area.json()));
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            var items = new ArticleItems(in(article), article, "/news/" + i);
            graph.add(items.write(Documents::reference, inner -> references(inner, article))
                    .json());
        }
        return export(document().set("@graph", graph), Gaps.CONTENT.in(content, "", scope.losses()));
    }

    Export<String> profile() {
        Item root = root().item("mainEntity", organization().whole(content));
        return export(document().setAll(root.json()), Gaps.CONTENT.in(withoutNews(), "", scope.losses()));
    }

    Export<String> article(NewsArticle article) {
        String pointer = publication.pointerOf(article);
        Item item = new ArticleItems(in(article), article, pointer)
                .write(
                        inner -> new OrganizationItems(inner, content.organization()).brief(),
                        inner -> workAreas(inner, article));
        return export(document().setAll(item.json()), Gaps.ARTICLE.in(article, pointer, scope.losses()));
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

    private OrganizationItems organization() {
        return new OrganizationItems(scope, content.organization());
    }

    // What the document tells of itself: its language, and the schema that its codes come from.
    private Item root() {
        return scope.item("CreativeWork")
                .id(scope.ids().of("content"))
                .plain("schemaVersion", MODEL)
                .plain("inLanguage", language == null ? content.defaultLanguage() : language);
    }

    private Scope in(NewsArticle article) {
        Wording wording = language == null ? null : publication.in(language, article);
        return scope.in(new Tongue(wording, language));
    }

    private static Item reference(Scope inner) {
        return inner.item().id(OrganizationItems.id(inner));
    }

    private static List<Item> references(Scope inner, NewsArticle article) {
        return article.workAreas().stream()
                .map(area -> inner.item().id(WorkItems.id(inner, area)))
                .toList();
    }

    private List<Item> workAreas(Scope inner, NewsArticle article) {
        var items = new WorkItems(inner);
        return article.workAreas().stream()
                .map(publication::workArea)
                .map(items::brief)
                .toList();
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
    }

    private static Export<String> export(ObjectNode document, List<Loss> losses) {
        return new Export<>(Json.write(document), losses);
    }
}
