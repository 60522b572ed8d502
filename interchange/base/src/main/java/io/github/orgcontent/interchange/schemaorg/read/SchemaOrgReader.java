package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.SchemaOrgWriter;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
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
public final class SchemaOrgReader {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final JsonLdDocument source;
    private final List<JsonLdValue> nodes;
    private final @Nullable LanguageTag language;

    public SchemaOrgReader(String json, @Nullable LanguageTag fallback) {
        JsonNode root = JsonLdParser.parse(json);
        this.source = new JsonLdDocument(root, json.length());
        var context = new ContextReader(source, root);
        LanguageTag told = context.language();
        this.language = told == null ? fallback : told;
        if (root.isArray()) {
            this.nodes = withMain(listed(root, context, fallback));
        } else {
            source.indexAll(root, "", language);
            this.nodes = withMain(topNodes(root));
        }
    }

    private List<JsonLdValue> listed(JsonNode root, ContextReader context, @Nullable LanguageTag fallback) {
        var top = new ArrayList<JsonLdValue>();
        for (int i = 0; i < root.size(); i++) {
            LanguageTag told = context.language(i).orElse(fallback);
            source.indexAll(root.get(i), "/" + i, told);
            if (root.get(i).isObject()) {
                top.add(new JsonLdValue(source, root.get(i), "/" + i, told));
            }
        }
        return top;
    }

    private List<JsonLdValue> topNodes(JsonNode root) {
        var top = new ArrayList<JsonLdValue>();
        if (root.isObject() && !root.has("@graph")) {
            top.add(new JsonLdValue(source, root, "", language));
            source.enterRoot();
        }
        addAll(root.path("@graph"), "/@graph", top);
        return top;
    }

    private static List<JsonLdValue> withMain(List<JsonLdValue> top) {
        for (JsonLdValue node : List.copyOf(top)) {
            top.addAll(node.nodes("mainEntity", place -> place.json().size() > 1));
        }
        var byPointer = new LinkedHashMap<String, JsonLdValue>();
        top.forEach(node -> byPointer.putIfAbsent(node.pointer(), node));
        return List.copyOf(byPointer.values());
    }

    private void addAll(JsonNode nodes, String pointer, List<JsonLdValue> top) {
        List<JsonNode> all = nodes.isArray() ? List.copyOf(nodes.values()) : List.of(nodes);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isObject()) {
                top.add(new JsonLdValue(source, all.get(i), nodes.isArray() ? pointer + "/" + i : pointer, language));
            }
        }
    }

    public Import<OrganizationContent> content() {
        RecordJson draft = new RecordJson();
        readRoot(draft);
        Optional<JsonLdValue> publisher = first(SchemaOrgTypes.ORGANIZATIONS);
        publisher.ifPresent(organization -> {
            draft.set("organization", new OrganizationNodeReader(organization).read());
            draft.list("pressContacts", ContactNodeReader.press(organization, "contactPoint"));
        });
        draft.list(
                "workAreas",
                all(SchemaOrgTypes.TERMS).stream().map(WorkAreaNodeReader::area).toList());
        draft.list(
                "news",
                all(SchemaOrgTypes.ARTICLES).stream()
                        .map(node -> new ArticleNodeReader(node).read())
                        .toList());
        publisher.ifPresent(this::readPublisher);
        return result(draft, OrganizationContent.class);
    }

    public Import<NewsArticle> article() {
        JsonLdValue article = first(SchemaOrgTypes.ARTICLES)
                .orElseThrow(() -> new InvalidContentException(
                        List.of(JsonLdParser.error("required", 0, 0, "there is no NewsArticle in the document"))));
        return result(new ArticleNodeReader(article).read(), NewsArticle.class);
    }

    // That the organization publishes its articles needs not be said.
    private void readPublisher(JsonLdValue organization) {
        for (JsonLdValue article : all(SchemaOrgTypes.ARTICLES)) {
            article.values("publisher")
                    .filter(publisher -> publisher.described().pointer().equals(organization.pointer()))
                    .forEach(JsonLdValue::take);
        }
    }

    private void readRoot(RecordJson draft) {
        for (JsonLdValue node : nodes) {
            if (node.isA(SchemaOrgTypes.WORKS) && isRoot(node)) {
                node.as(SchemaOrgTypes.WORKS).values("schemaVersion").forEach(JsonLdValue::take);
                draft.set("defaultLanguage", ScalarReader.language(node, "inLanguage"));
            }
        }
        draft.set("schemaVersion", OrganizationContent.SCHEMA_VERSION);
        if (!draft.json().has("defaultLanguage") && language != null) {
            draft.set("defaultLanguage", language.toString());
        }
    }

    // Other works tell of other schemas, mostly that of schema.org itself.
    private static boolean isRoot(JsonLdValue node) {
        return node.json().path("schemaVersion").asString("").equals(SchemaOrgWriter.MODEL);
    }

    private Optional<JsonLdValue> first(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).findFirst();
    }

    private List<JsonLdValue> all(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).toList();
    }

    // What has the form of a word may still be none that the model can hold, such as half of a character.
    private static <T> T bind(RecordJson draft, Class<T> type) {
        try {
            return MAPPER.treeToValue(draft.json(), type);
        } catch (MismatchedInputException e) {
            throw e.getCause() instanceof InvalidContentException cause ? cause : e;
        }
    }

    private <T> Import<T> result(RecordJson draft, Class<T> type) {
        T value = bind(draft, type);
        List<Violation> errors = ContentValidator.standard().validate(value).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(value, source.losses(), errors);
    }
}
