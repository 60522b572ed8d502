package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A location in a JSON document, with the value there. An import consumes the values that it carries; the others are
 * losses. Two cursors are equal if they have the same location in the same document.
 *
 * <p>A cursor refers to the cursor of its parent, and builds its JSON Pointer on demand: in a document with long names,
 * the pointers of all values would be much longer than the document.
 */
public final class JsonCursor {
    /** The maximum number of elements of a list that are read: the bound of the longest list of an article. */
    public static final int MAX_ELEMENTS = NewsArticle.MAX_COUNTRIES;

    private static final String NOT_A_STRING = "it is not a string";

    private final JsonNode json;
    private final @Nullable JsonCursor parent;
    private final String token; // of the root the pointer of the document, of others the name or index without escapes
    private final ConsumedProperties properties;

    private JsonCursor(JsonNode json, @Nullable JsonCursor parent, String token, ConsumedProperties properties) {
        this.json = json;
        this.parent = parent;
        this.token = token;
        this.properties = properties;
    }

    /**
     * The root of a document of which nothing is consumed yet.
     *
     * @param pointer the JSON Pointer of the document within the whole input; empty for a single document
     */
    public static JsonCursor root(JsonNode document, String pointer) {
        return new JsonCursor(document, null, pointer, new ConsumedProperties());
    }

    /** The location of a property of this object. */
    public JsonCursor child(String name) {
        JsonNode value = json.isObject() ? json.get(name) : null;
        return new JsonCursor(value == null ? MissingNode.getInstance() : value, this, name, properties);
    }

    /** The location of an element of this array. */
    public JsonCursor element(int index) {
        return new JsonCursor(json.get(index), this, Integer.toString(index), properties);
    }

    /** The value; a missing node where the document has none. */
    public JsonNode json() {
        return json;
    }

    /** The JSON Pointer of the location. */
    public String pointer() {
        var tokens = new ArrayDeque<String>();
        JsonCursor cursor = this;
        for (JsonCursor outer = parent; outer != null; outer = outer.parent) {
            tokens.addFirst(cursor.token);
            cursor = outer;
        }
        return cursor.token + JsonPointer.of(List.copyOf(tokens));
    }

    @Nullable
    JsonCursor parent() {
        return parent;
    }

    /** The name of the property or the index of the element; of the root its pointer. */
    String token() {
        return token;
    }

    /** The consumed values of the document. */
    public ConsumedProperties properties() {
        return properties;
    }

    /** The elements of an array property, at most {@value #MAX_ELEMENTS}; those after them are lost. */
    public List<JsonCursor> elements(String name) {
        JsonCursor list = child(name);
        var elements = new ArrayList<JsonCursor>();
        for (int i = 0; list.json.isArray() && i < list.json.size(); i++) {
            JsonCursor element = list.element(i);
            if (i < MAX_ELEMENTS) {
                elements.add(element);
            } else {
                element.lose("at most " + MAX_ELEMENTS + " elements are read");
            }
        }
        return elements;
    }

    /** Whether the document has a value here. */
    public boolean exists() {
        return !json.isMissingNode();
    }

    /** The value if it is a string; it is not consumed. */
    public Optional<String> string() {
        return Optional.ofNullable(json.stringValue(null));
    }

    /** The value of a property if it is a string; it is not consumed. */
    public Optional<String> string(String name) {
        return child(name).string();
    }

    /** Whether a property has this string as its value. */
    public boolean has(String name, String value) {
        return string(name).filter(value::equals).isPresent();
    }

    /** Marks the value, with all it contains, as consumed. */
    public void consume() {
        properties.consume(this);
    }

    /** Consumes the value if it is this string. */
    public void consumeIf(String value) {
        if (string().filter(value::equals).isPresent()) {
            consume();
        }
    }

    /** Marks the value, with all it contains, as lost. */
    public void lose(String reason) {
        properties.lose(this, reason);
    }

    /** Adds a loss of a detail of the value. */
    public void note(String name, String reason) {
        properties.note(this, name, reason);
    }

    /** Reads a string of a scalar format and consumes it; any other value is lost. */
    public <T> Optional<T> read(ScalarFormat<T> format) {
        if (!exists()) {
            return Optional.empty();
        }
        ScalarResult<T> result = string().map(format::parse).orElseGet(() -> ScalarResult.invalid(NOT_A_STRING));
        return accept(result);
    }

    /** Reads an integer within bounds and consumes it; any other value is lost. */
    public Optional<Long> readInteger(long min, long max) {
        return exists() ? accept(JsonNumbers.integer(json, min, max)) : Optional.empty();
    }

    /** Reads a number that the model can hold and consumes it; any other value is lost. */
    public Optional<BigDecimal> readDecimal() {
        return exists() ? accept(JsonNumbers.decimal(json)) : Optional.empty();
    }

    /** Consumes the value if its conversion succeeded, with a note of what the conversion changed, or loses it. */
    public <T> Optional<T> accept(ScalarResult<T> result) {
        if (result.isValid()) {
            consume();
            result.change().ifPresent(change -> note(change.name(), change.reason()));
        } else {
            lose(result.reason());
        }
        return result.value();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the consumed values are those of one document
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonCursor cursor && properties == cursor.properties && hasLocationOf(cursor);
    }

    @SuppressWarnings("ReferenceEquality") // the same ancestor ends the comparison; an equal one only makes it longer
    private boolean hasLocationOf(JsonCursor other) {
        JsonCursor one = this;
        JsonCursor two = other;
        while (one != two) {
            if (!one.token.equals(two.token) || one.parent == null || two.parent == null) {
                return one.token.equals(two.token) && one.parent == two.parent;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return parent == null ? token.hashCode() : 31 * parent.hashCode() + token.hashCode();
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        return pointer();
    }
}
