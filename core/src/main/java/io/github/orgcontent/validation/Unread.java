package io.github.orgcontent.validation;

import java.util.Collection;
import java.util.List;

/**
 * The places of a document that could not be read, and what can therefore not be judged: what lies at or below such a
 * place, and every rule that looks at one.
 */
final class Unread {
    private static final String ANY = "*";
    private static final String ANY_DEPTH = "**";

    private final List<List<String>> places;

    Unread(Collection<String> pointers) {
        places = pointers.stream().map(Pointer::steps).toList();
    }

    /** Whether a violation there would only follow from what could not be read. */
    boolean covers(List<String> place) {
        return places.stream().anyMatch(unread -> startsWith(place, unread));
    }

    /** Whether a rule about the document at {@code base} looks at what could not be read. */
    boolean hides(List<String> base, List<String> reads) {
        return places.stream()
                .filter(unread -> startsWith(unread, base))
                .map(unread -> unread.subList(base.size(), unread.size()))
                .anyMatch(unread -> reads.stream().anyMatch(read -> touches(unread, List.of(read.split("/")))));
    }

    // A read place is lost when it, or something around it, could not be read.
    private static boolean touches(List<String> unread, List<String> read) {
        for (int i = 0; i < unread.size(); i++) {
            if (i == read.size()) {
                return false;
            } else if (read.get(i).equals(ANY_DEPTH)) {
                return true;
            } else if (!read.get(i).equals(ANY) && !read.get(i).equals(unread.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(List<String> place, List<String> start) {
        return place.size() >= start.size() && place.subList(0, start.size()).equals(start);
    }
}
