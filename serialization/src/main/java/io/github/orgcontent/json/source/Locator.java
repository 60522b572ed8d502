package io.github.orgcontent.json.source;

import io.github.orgcontent.validation.JsonPointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the offsets of JSON Pointers in a source. The reader does not record offsets while it binds a document; only if
 * there are problems, the tokens are read a second time.
 */
public final class Locator {
    private final TokenReader tokens;
    private final Node root = new Node();

    /** A node of the tree of all pointers to locate. */
    private static final class Node {
        static final long UNKNOWN = -1;

        final Map<String, Node> children = new HashMap<>();
        long offset = UNKNOWN;
    }

    /** Locates pointers by reading all tokens of a source. */
    public Locator(TokenReader tokens, Collection<String> pointers) {
        this.tokens = tokens;
        pointers.forEach(this::add);
        try {
            tokens.next();
            walk(root);
        } catch (JacksonException e) {
            return; // binding ended here, too, and reported the error; no pointer is after it
        }
    }

    private void add(String pointer) {
        Node node = root;
        for (int i = 0; i < pointer.length(); i = endOf(i, pointer)) {
            node = node.children.computeIfAbsent(name(i, pointer), name -> new Node());
        }
    }

    /** The end of the reference token that starts with the slash at an index. */
    private static int endOf(int start, String pointer) {
        int end = pointer.indexOf('/', start + 1);
        return end < 0 ? pointer.length() : end;
    }

    private static String name(int start, String pointer) {
        return JsonPointer.unescape(pointer.substring(start + 1, endOf(start, pointer)));
    }

    private void walk(Node node) {
        node.offset = offsetOf(tokens.location());
        if (tokens.current() == JsonToken.START_OBJECT) {
            walkProperties(node);
        } else if (tokens.current() == JsonToken.START_ARRAY) {
            walkElements(node);
        }
    }

    private void walkProperties(Node node) {
        if (node.children.isEmpty()) {
            tokens.skipChildren();
            return;
        }
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            tokens.next();
            walkOrSkip(node.children.get(name));
        }
    }

    private void walkElements(Node node) {
        if (node.children.isEmpty()) {
            tokens.skipChildren();
            return;
        }
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            walkOrSkip(node.children.get(Integer.toString(i)));
        }
    }

    // Of duplicate properties the first counts.
    private void walkOrSkip(@Nullable Node node) {
        if (node == null || node.offset != Node.UNKNOWN) {
            tokens.skipChildren();
        } else {
            walk(node);
        }
    }

    /** The byte offset of a location, or the character offset if the input is characters. */
    public static long offsetOf(TokenStreamLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }

    /** The offset of the first character of a value; if the value is missing, that of its nearest ancestor. */
    public long offsetOf(String pointer) {
        Node nearest = root;
        int end = 0;
        while (end < pointer.length()) {
            Node child = nearest.children.get(name(end, pointer));
            if (child == null || child.offset == Node.UNKNOWN) {
                break;
            }
            nearest = child;
            end = endOf(end, pointer);
        }
        return nearest.offset;
    }
}
