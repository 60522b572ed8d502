package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.jsonimport.ImportDefaults;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.JsonTreeParser;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON-LD document as a content or as one article. */
public final class SchemaOrgReader {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final JsonLdDocument document;
    private final List<JsonLdValue> nodes;
    private final @Nullable LanguageTag language;
    private final ImportDefaults defaults;
    private final List<String> supplied; // pointers of the parts that have the language of the options

    /**
     * Parses a document.
     *
     * @param options values that the document may lack; without a language, texts without a language are lost
     */
    public SchemaOrgReader(String json, ImportOptions options) {
        LanguageTag fallback = options.language().orElse(null);
        this.document = JsonLdDocument.parse(json, options);
        this.defaults = new ImportDefaults(options);
        JsonCursor root = document.root();
        var context = new ContextReader(root);
        context.base().ifPresent(document::setBase);
        context.prefixes().forEach(document::addPrefix);
        this.language = context.language() == null ? fallback : context.language();
        this.supplied = suppliedLanguages(root, context);
        if (root.json().isArray()) {
            this.nodes = withMain(elements(root, context, fallback));
        } else {
            document.index(root, language);
            this.nodes = withMain(topNodes(root, language));
        }
        if (nodes.stream().anyMatch(SchemaOrgReader::isRoot)) {
            document.setPlain();
        }
    }

    private static List<String> suppliedLanguages(JsonCursor root, ContextReader context) {
        if (!root.json().isArray()) {
            return context.language() == null ? List.of("") : List.of();
        }
        return IntStream.range(0, root.json().size())
                .filter(i -> context.language(i).isEmpty())
                .mapToObj(i -> "/" + i)
                .toList();
    }

    private boolean isLanguageSupplied(JsonLdValue article) {
        return !article.statesLanguage()
                && supplied.stream()
                        .anyMatch(pointer -> article.pointer().equals(pointer)
                                || article.pointer().startsWith(pointer + "/"));
    }

    private List<JsonLdValue> elements(JsonCursor root, ContextReader context, @Nullable LanguageTag fallback) {
        var top = new ArrayList<JsonLdValue>();
        for (int i = 0; i < root.json().size(); i++) {
            LanguageTag elementLanguage = context.language(i).orElse(fallback);
            document.index(root.element(i), elementLanguage);
            top.addAll(topNodes(root.element(i), elementLanguage));
        }
        return top;
    }

    private List<JsonLdValue> topNodes(JsonCursor root, @Nullable LanguageTag nodeLanguage) {
        var top = new ArrayList<JsonLdValue>();
        JsonCursor graph = root.child("@graph");
        if (!graph.exists()) {
            addNode(root, nodeLanguage, top);
        } else if (graph.json().isArray()) {
            for (int i = 0; i < graph.json().size(); i++) {
                addNode(graph.element(i), nodeLanguage, top);
            }
        } else {
            addNode(graph, nodeLanguage, top);
        }
        return top;
    }

    private void addNode(JsonCursor node, @Nullable LanguageTag nodeLanguage, List<JsonLdValue> top) {
        if (node.json().isObject()) {
            top.add(new JsonLdValue(document, node, nodeLanguage));
        }
    }

    private static List<JsonLdValue> withMain(List<JsonLdValue> top) {
        for (JsonLdValue node : List.copyOf(top)) {
            top.addAll(node.nodes("mainEntity", candidate -> candidate.json().size() > 1));
        }
        var byLocation = new LinkedHashMap<JsonCursor, JsonLdValue>();
        top.forEach(node -> byLocation.putIfAbsent(node.cursor(), node));
        return List.copyOf(byLocation.values());
    }

    /** The document as a complete content. */
    public Import<OrganizationContent> content() {
        RecordJson builder = new RecordJson();
        readRoot(builder);
        Optional<JsonLdValue> publisher = first(SchemaOrgTypes.ORGANIZATIONS);
        publisher.ifPresent(organization -> {
            builder.set("organization", new OrganizationNodeReader(organization).read());
            builder.list("pressContacts", ContactNodeReader.press(organization, "contactPoint"));
        });
        builder.list(
                "workAreas",
                all(SchemaOrgTypes.TERMS).stream().map(WorkAreaNodeReader::area).toList());
        builder.list(
                "news",
                all(SchemaOrgTypes.ARTICLES).stream()
                        .map(node -> new ArticleNodeReader(node).read())
                        .toList());
        publisher.ifPresent(this::readPublisher);
        defaults.completeContent(builder.json());
        return result(builder, OrganizationContent.class);
    }

    /** Whether the document has an organization of its own, not only as the publisher of an article. */
    public boolean hasOrganization() {
        return first(SchemaOrgTypes.ORGANIZATIONS).isPresent();
    }

    /** The first article of the document. */
    public Import<NewsArticle> article() {
        JsonLdValue article = first(SchemaOrgTypes.ARTICLES)
                .orElseThrow(() -> new InvalidContentException(
                        List.of(JsonTreeParser.error("required", "", "there is no NewsArticle in the document"))));
        RecordJson builder = new ArticleNodeReader(article).read();
        if (isLanguageSupplied(article)) {
            defaults.addLanguage("/originalLanguage");
        }
        defaults.completeArticle(builder.json());
        return result(builder, NewsArticle.class);
    }

    // The organization of a content is the publisher of its articles, so the reference carries nothing more.
    private void readPublisher(JsonLdValue organization) {
        for (JsonLdValue article : all(SchemaOrgTypes.ARTICLES)) {
            article.values("publisher")
                    .filter(publisher -> publisher.resolved().cursor().equals(organization.cursor()))
                    .forEach(JsonLdValue::consume);
        }
    }

    private void readRoot(RecordJson builder) {
        for (JsonLdValue node : nodes) {
            if (node.isA(SchemaOrgTypes.WORKS) && isRoot(node)) {
                node.consumeTypes(SchemaOrgTypes.WORKS).values("schemaVersion").forEach(JsonLdValue::consume);
                builder.set("defaultLanguage", ScalarReader.language(node, "inLanguage"));
            }
        }
        builder.set("schemaVersion", OrganizationContent.SCHEMA_VERSION);
        if (!builder.json().has("defaultLanguage") && language != null) {
            builder.set("defaultLanguage", language.toString());
            if (!supplied.isEmpty()) {
                defaults.addLanguage("/defaultLanguage");
            }
        }
    }

    // Other works have the versions of other schemas, mostly of schema.org itself.
    private static boolean isRoot(JsonLdValue node) {
        return node.json().path("schemaVersion").asString("").equals(SchemaOrgTerms.MODEL);
    }

    private Optional<JsonLdValue> first(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).findFirst();
    }

    private List<JsonLdValue> all(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).toList();
    }

    // A string can contain an unpaired surrogate, which the model refuses.
    private static <T> T bind(RecordJson builder, Class<T> type) {
        try {
            return MAPPER.treeToValue(builder.json(), type);
        } catch (MismatchedInputException e) {
            throw e.getCause() instanceof InvalidContentException cause ? cause : e;
        }
    }

    private <T> Import<T> result(RecordJson builder, Class<T> type) {
        T value = bind(builder, type);
        List<Violation> errors = ContentValidator.standard().validate(value).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(value, document.losses(), errors, defaults.supplied());
    }
}
