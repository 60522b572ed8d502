package io.github.orgcontent.json.source;

import io.github.orgcontent.validation.JsonPointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds where places given as JSON Pointers begin in a text. A document is read without noting where everything stands;
 * only when something is wrong its tokens are gone through once more.
 */
public final class Locator {
    private final JsonParser parser;
    private final Step root = new Step();

    /** A step on the way to a place that is asked for. */
    private static final class Step {
        static final long UNSEEN = -1;

        final Map<String, Step> next = new HashMap<>();
        long offset = UNSEEN;
        boolean isScalar;
    }

    /**
     * Where a place is.
     *
     * @param pointer the place itself, or the string that stands for it
     * @param offset where it begins; where it is missing, where the nearest thing around it begins
     */
    public record Spot(String pointer, long offset) {}

    public Locator(JsonParser parser, Collection<String> pointers) {
        this.parser = parser;
        pointers.forEach(this::want);
        try {
            parser.nextToken();
            walk(root);
        } catch (JacksonException e) {
            return; // the first reading ended here too and told it; nothing behind is asked for
        }
    }

    private void want(String pointer) {
        Step step = root;
        for (int at = 0; at < pointer.length(); at = endOf(at, pointer)) {
            step = step.next.computeIfAbsent(name(at, pointer), name -> new Step());
        }
    }

    /** Where the step of a pointer ends that begins with a slash at a place. */
    private static int endOf(int start, String pointer) {
        int end = pointer.indexOf('/', start + 1);
        return end < 0 ? pointer.length() : end;
    }

    private static String name(int start, String pointer) {
        return JsonPointer.unescape(pointer.substring(start + 1, endOf(start, pointer)));
    }

    private void walk(Step step) {
        step.offset = offsetOf(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            walkProperties(step);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            walkElements(step);
        } else {
            step.isScalar = true;
        }
    }

    private void walkProperties(Step step) {
        if (step.next.isEmpty()) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            walkOrSkip(step.next.get(name));
        }
    }

    private void walkElements(Step step) {
        if (step.next.isEmpty()) {
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            walkOrSkip(step.next.get(Integer.toString(i)));
        }
    }

    // Of what stands twice, the first counts.
    private void walkOrSkip(@Nullable Step step) {
        if (step == null || step.offset != Step.UNSEEN) {
            parser.skipChildren();
        } else {
            walk(step);
        }
    }

    public static long offsetOf(TokenStreamLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }

    /** Finds a place. A run of text without marks is a string, so what is wrong with its text is told of the string. */
    public Spot find(String pointer) {
        Step nearest = root;
        int end = 0;
        while (end < pointer.length()) {
            Step next = nearest.next.get(name(end, pointer));
            if (next == null || next.offset == Step.UNSEEN) {
                break;
            }
            nearest = next;
            end = endOf(end, pointer);
        }
        return new Spot(nearest.isScalar ? pointer.substring(0, end) : pointer, nearest.offset);
    }
}
