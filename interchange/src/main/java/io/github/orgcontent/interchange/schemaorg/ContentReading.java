package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A whole document, read: as a content or as one article. */
final class ContentReading {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final Source source;
    private final List<Place> nodes;
    private final @Nullable LanguageTag language;

    ContentReading(String json, @Nullable LanguageTag fallback) {
        JsonNode root = Parser.parse(json);
        this.source = new Source(root, json.length());
        var context = new ContextReading(source, root);
        LanguageTag told = context.language();
        this.language = told == null ? fallback : told;
        if (root.isArray()) {
            this.nodes = withMain(listed(root, context, fallback));
        } else {
            source.indexAll(root, "", language);
            this.nodes = withMain(topNodes(root));
        }
    }

    private List<Place> listed(JsonNode root, ContextReading context, @Nullable LanguageTag fallback) {
        var top = new ArrayList<Place>();
        for (int i = 0; i < root.size(); i++) {
            LanguageTag told = context.language(i).orElse(fallback);
            source.indexAll(root.get(i), "/" + i, told);
            if (root.get(i).isObject()) {
                top.add(new Place(source, root.get(i), "/" + i, told));
            }
        }
        return top;
    }

    private List<Place> topNodes(JsonNode root) {
        var top = new ArrayList<Place>();
        if (root.isObject() && !root.has("@graph")) {
            top.add(new Place(source, root, "", language));
            source.enterRoot();
        }
        addAll(root.path("@graph"), "/@graph", top);
        return top;
    }

    private static List<Place> withMain(List<Place> top) {
        for (Place node : List.copyOf(top)) {
            top.addAll(node.nodes("mainEntity", place -> place.json().size() > 1));
        }
        var byPointer = new LinkedHashMap<String, Place>();
        top.forEach(node -> byPointer.putIfAbsent(node.pointer(), node));
        return List.copyOf(byPointer.values());
    }

    private void addAll(JsonNode nodes, String pointer, List<Place> top) {
        List<JsonNode> all = nodes.isArray() ? List.copyOf(nodes.values()) : List.of(nodes);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isObject()) {
                top.add(new Place(source, all.get(i), nodes.isArray() ? pointer + "/" + i : pointer, language));
            }
        }
    }

    Import<OrganizationContent> content() {
        Draft draft = new Draft();
        readRoot(draft);
        Optional<Place> publisher = first(Types.ORGANIZATIONS);
        publisher.ifPresent(organization -> {
            draft.set("organization", new OrganizationReading(organization).read());
            draft.list("pressContacts", ContactReading.press(organization, "contactPoint"));
        });
        draft.list("workAreas", all(Types.TERMS).stream().map(WorkReading::area).toList());
        draft.list(
                "news",
                all(Types.ARTICLES).stream()
                        .map(node -> new ArticleReading(node).read())
                        .toList());
        publisher.ifPresent(this::readPublisher);
        return result(draft, OrganizationContent.class);
    }

    Import<NewsArticle> article() {
        Place article = first(Types.ARTICLES)
                .orElseThrow(() -> new InvalidContentException(
                        List.of(Parser.error("required", 0, 0, "there is no NewsArticle in the document"))));
        return result(new ArticleReading(article).read(), NewsArticle.class);
    }

    // That the organization publishes its articles needs not be said.
    private void readPublisher(Place organization) {
        for (Place article : all(Types.ARTICLES)) {
            article.values("publisher")
                    .filter(publisher -> publisher.described().pointer().equals(organization.pointer()))
                    .forEach(Place::take);
        }
    }

    private void readRoot(Draft draft) {
        for (Place node : nodes) {
            if (node.isA(Types.WORKS) && isRoot(node)) {
                node.as(Types.WORKS).values("schemaVersion").forEach(Place::take);
                draft.set("defaultLanguage", Leaves.language(node, "inLanguage"));
            }
        }
        draft.set("schemaVersion", OrganizationContent.SCHEMA_VERSION);
        if (!draft.json().has("defaultLanguage") && language != null) {
            draft.set("defaultLanguage", language.toString());
        }
    }

    // Other works tell of other schemas, mostly that of schema.org itself.
    private static boolean isRoot(Place node) {
        return node.json().path("schemaVersion").asString("").equals(Documents.MODEL);
    }

    private Optional<Place> first(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).findFirst();
    }

    private List<Place> all(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).toList();
    }

    // What has the form of a word may still be none that the model can hold, such as half of a character.
    private static <T> T bind(Draft draft, Class<T> type) {
        try {
            return MAPPER.treeToValue(draft.json(), type);
        } catch (MismatchedInputException e) {
            throw e.getCause() instanceof InvalidContentException cause ? cause : e;
        }
    }

    private <T> Import<T> result(Draft draft, Class<T> type) {
        T value = bind(draft, type);
        List<Violation> errors = ContentValidator.standard().validate(value).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(value, source.losses(), errors);
    }
}
