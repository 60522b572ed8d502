package io.github.orgcontent.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds where places given as JSON Pointers begin in a text. A document is read without noting where everything stands;
 * only when something is wrong its tokens are gone through once more.
 */
final class Locator {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private final Set<String> scalars = new HashSet<>();

    /**
     * Where a place is.
     *
     * @param pointer the place itself, or the string that stands for it
     * @param offset where it begins; where it is missing, where the nearest thing around it begins
     */
    record Spot(String pointer, long offset) {}

    Locator(JsonParser parser, Collection<String> pointers) {
        pointers.forEach(this::want);
        var reading = new Reading(parser, false, 0);
        try {
            parser.nextToken();
            walk(reading);
        } catch (JacksonException e) {
            return; // the first reading ended here too and told it; nothing behind is asked for
        }
    }

    private void want(String pointer) {
        for (String p = pointer; wanted.add(p) && !p.isEmpty(); ) {
            p = parent(p);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void walk(Reading in) {
        String pointer = in.pointer();
        if (!wanted.contains(pointer)) {
            in.parser().skipChildren();
            return;
        }
        offsets.putIfAbsent(pointer, offsetOf(in.location()));
        if (in.parser().currentToken() == JsonToken.START_OBJECT) {
            walkProperties(in);
        } else if (in.parser().currentToken() == JsonToken.START_ARRAY) {
            walkElements(in);
        } else {
            scalars.add(pointer);
        }
    }

    private void walkProperties(Reading in) {
        in.enter();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.at(name);
            in.parser().nextToken();
            walk(in);
        }
        in.leave();
    }

    private void walkElements(Reading in) {
        in.enter();
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.at(i);
            walk(in);
        }
        in.leave();
    }

    static long offsetOf(TokenStreamLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }

    /** Finds a place. A run of text without marks is a string, so what is wrong with its text is told of the string. */
    Spot find(String pointer) {
        String nearest = pointer;
        while (!offsets.containsKey(nearest)) {
            nearest = parent(nearest);
        }
        return new Spot(scalars.contains(nearest) ? nearest : pointer, offsets.get(nearest));
    }
}
