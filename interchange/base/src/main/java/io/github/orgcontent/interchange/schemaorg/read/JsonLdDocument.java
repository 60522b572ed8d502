package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.JsonTreeParser;
import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON-LD document that is being read, with an index of its nodes by {@code @id}. */
final class JsonLdDocument {
    private static final int MAX_LENGTH = 64 << 20;
    private static final int MAX_STRING_LENGTH = 2_000_000;
    private static final int MAX_DEPTH = 60;
    // Without a limit, many references to one large node could make the work grow with the square of the length.
    private static final int MAX_READS_OF_EACH_CHARACTER = 20;

    private static final int MAX_PREFIXES = 10;
    private static final String NO_PROPERTY = "the model has no property for it here";
    private static final JsonTreeParser PARSER = new JsonTreeParser(MAX_LENGTH, MAX_STRING_LENGTH, MAX_DEPTH);

    private final JsonCursor root;
    private final MissingAlternativeText missingAlternativeText;
    private final List<String> prefixes = new ArrayList<>(SchemaOrgTerms.PREFIXES);
    private boolean hasMarkup = true;
    private WebLinks links;
    private ScalarFormat<URI> webAddress;
    private final Map<String, JsonLdValue> nodesById = new HashMap<>();
    private long remainingWork;

    private JsonLdDocument(JsonNode root, long length, ImportOptions options) {
        this.missingAlternativeText = options.missingAlternativeText();
        this.links = WebLinks.withBase(options.baseUrl());
        this.webAddress = ScalarFormats.webAddress(links);
        this.root = JsonCursor.root(root, "");
        this.remainingWork = MAX_READS_OF_EACH_CHARACTER * (length + 1_000);
    }

    /**
     * Parses a document.
     *
     * @throws InvalidContentException if it is not JSON or exceeds a limit
     */
    static JsonLdDocument parse(String json, ImportOptions options) {
        String text = ScriptWrapper.blank(json);
        JsonNode root = PARSER.parse(text, "");
        var document = new JsonLdDocument(root, json.length(), options);
        if (!text.equals(json)) {
            document.root.note("script", "CDATA sections, comments and semicolons around JSON are no part of it");
        }
        return document;
    }

    /** Whether images without alternative text are left out. */
    boolean omitsImagesWithoutText() {
        return missingAlternativeText == MissingAlternativeText.OMIT;
    }

    /** The format of addresses; relative ones refer to the base address. */
    ScalarFormat<URI> webAddress() {
        return webAddress;
    }

    /** The beginnings of names of schema.org; the first one is empty. */
    List<String> prefixes() {
        return prefixes;
    }

    /** Adds a prefix of the context that stands for schema.org: {@code s:}. */
    void addPrefix(String prefix) {
        if (!prefixes.contains(prefix) && prefixes.size() < MAX_PREFIXES) {
            prefixes.add(prefix);
        }
    }

    /** States that the texts are plain, as in documents of this library, so that they may contain tags as text. */
    void setPlain() {
        hasMarkup = false;
    }

    /** The plain text of a value: without tags and character references of HTML, each with a note. */
    String plain(JsonCursor value, String text) {
        if (!hasMarkup) {
            return text;
        }
        String untagged = MarkupText.withoutTags(text);
        String plain = CharacterReferences.decode(untagged);
        if (!untagged.equals(text)) {
            value.note("markup", "the text is plain in JSON-LD; its tags are removed");
        }
        if (!plain.equals(untagged)) {
            value.note("character references", "the text is plain in JSON-LD; its references are decoded");
        }
        return plain;
    }

    /** Sets the base address of the document, which may be relative to that of the caller. */
    void setBase(String base) {
        links = links.withBase(base);
        webAddress = ScalarFormats.webAddress(links);
    }

    JsonCursor root() {
        return root;
    }

    /** Adds the nodes of a value to the index. */
    void index(JsonCursor value, @Nullable LanguageTag language) {
        if (value.json().isObject()) {
            indexNode(value, language);
        }
        for (int i = 0; value.json().isArray() && i < value.json().size(); i++) {
            index(value.element(i), language);
        }
    }

    private void indexNode(JsonCursor node, @Nullable LanguageTag language) {
        var value = new JsonLdValue(this, node, language);
        JsonNode id = node.json().get("@id");
        if (id != null && id.isString() && node.json().size() > 1) {
            nodesById.merge(id.stringValue(), value, JsonLdDocument::larger);
        }
        LanguageTag inside = value.languageInside();
        node.json().propertyNames().forEach(name -> index(node.child(name), inside));
    }

    // Beside the description of a node there can be mentions of it with little more than its type.
    private static JsonLdValue larger(JsonLdValue one, JsonLdValue other) {
        return other.json().size() > one.json().size() ? other : one;
    }

    /** The description of the node with an {@code @id}; null if the document has none. */
    @Nullable
    JsonLdValue node(String id) {
        return nodesById.get(id);
    }

    /**
     * Counts work against the limit of the document.
     *
     * @throws InvalidContentException if the limit is exceeded
     */
    void countWork(int characters) {
        remainingWork -= characters;
        if (remainingWork < 0) {
            throw new InvalidContentException(
                    List.of(JsonTreeParser.error("json.limit", "", "the document refers to the same nodes too often")));
        }
    }

    /** The values that are not consumed, in document order. */
    List<Loss> losses() {
        return root.properties().losses(root, "document", name -> NO_PROPERTY);
    }
}
