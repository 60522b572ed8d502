package io.github.orgcontent.validation;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.violation.ViolationOrigin;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Locations that were not readable in the input. They hide the violations at or below such a location, and the
 * violations of rules that read one.
 *
 * <p>The locations are stored as a tree, so that the effort does not grow with the square of the number of errors.
 */
final class UnreadablePlaces {
    private static final String ANY = "*";
    private static final String ANY_DEPTH = "**";

    private final Node root = new Node();
    private final Map<Query, Boolean> results = new HashMap<>();

    /** A node of the tree. Everything below an unreadable node is unreadable, too. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        boolean isUnreadable;
    }

    private record Query(List<String> base, String read) {}

    UnreadablePlaces(Collection<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (String token : JsonPointer.tokens(pointer)) {
                node = node.next.computeIfAbsent(token, t -> new Node());
            }
            node.isUnreadable = true;
        }
    }

    /** Whether a location is at or below an unreadable one. */
    boolean covers(List<String> location) {
        Node node = root;
        for (int i = 0; node != null && !node.isUnreadable && i < location.size(); i++) {
            node = node.next.get(location.get(i));
        }
        return node != null && node.isUnreadable;
    }

    /** Whether a rule read something unreadable to report this violation, see {@link Rule#reads}. */
    boolean hides(List<String> location, ViolationOrigin origin) {
        List<String> document = location.subList(0, location.size() - origin.depth());
        List<String> parent = location.subList(0, Math.max(0, location.size() - 1));
        return origin.reads().stream()
                .anyMatch(read -> read.startsWith(Rule.PARENT)
                        ? isUnreadable(parent, read.substring(Rule.PARENT.length()))
                        : isUnreadable(document, read));
    }

    /** Whether all violations of a rule on the whole document would be hidden. */
    boolean hidesAll(List<String> reads) {
        return reads.stream().anyMatch(read -> !read.startsWith(Rule.PARENT) && isUnreadable(List.of(), read));
    }

    private boolean isUnreadable(List<String> base, String read) {
        return isPossiblyUnreadable(base, read) && isUnreadableCached(base, read);
    }

    // Most rules read only readable components. This check is faster than the cached result.
    private boolean isPossiblyUnreadable(List<String> base, String read) {
        Node node = at(base);
        return node != null && (node.isUnreadable || read.startsWith(ANY) || node.next.containsKey(first(read)));
    }

    private static String first(String read) {
        int end = read.indexOf('/');
        return end < 0 ? read : read.substring(0, end);
    }

    private boolean isUnreadableCached(List<String> base, String read) {
        return results.computeIfAbsent(new Query(base, read), query -> {
            Node node = at(base);
            return node != null && isUnreadable(node, List.of(read.split("/", -1)));
        });
    }

    private @Nullable Node at(List<String> location) {
        Node node = root;
        for (int i = 0; node != null && i < location.size(); i++) {
            node = node.next.get(location.get(i));
        }
        return node;
    }

    // A component is unreadable if it, or a component around it, is unreadable.
    private static boolean isUnreadable(Node node, List<String> read) {
        if (node.isUnreadable) {
            return true;
        } else if (read.isEmpty()) {
            return false;
        } else if (read.get(0).equals(ANY_DEPTH)) {
            return !node.next.isEmpty();
        }
        List<String> rest = read.subList(1, read.size());
        if (read.get(0).equals(ANY)) {
            return node.next.values().stream().anyMatch(next -> isUnreadable(next, rest));
        }
        Node next = node.next.get(read.get(0));
        return next != null && isUnreadable(next, rest);
    }
}
