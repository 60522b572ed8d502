package io.github.orgcontent.validation;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.violation.ViolationOrigin;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of a document that could not be read, and what can therefore not be judged: what lies at or below such a
 * place, and every rule that looks at one.
 *
 * <p>Kept as a tree of steps, so that a document full of mistakes does not cost their square.
 */
final class UnreadablePlaces {
    private static final String ANY = "*";
    private static final String ANY_DEPTH = "**";

    private final Node root = new Node();
    private final Map<Question, Boolean> answers = new HashMap<>();

    /** A step; one that is unread itself has lost everything below. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        boolean isUnread;
    }

    private record Question(List<String> base, String read) {}

    UnreadablePlaces(Collection<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (String step : JsonPointer.tokens(pointer)) {
                node = node.next.computeIfAbsent(step, s -> new Node());
            }
            node.isUnread = true;
        }
    }

    /** Whether a violation there would only follow from what could not be read. */
    boolean covers(List<String> place) {
        Node node = root;
        for (int i = 0; node != null && !node.isUnread && i < place.size(); i++) {
            node = node.next.get(place.get(i));
        }
        return node != null && node.isUnread;
    }

    /** Whether a finding rests on something that could not be read, see {@link Rule#reads}. */
    boolean hides(List<String> place, ViolationOrigin finding) {
        List<String> document = place.subList(0, place.size() - finding.depth());
        List<String> around = place.subList(0, Math.max(0, place.size() - 1));
        return finding.reads().stream()
                .anyMatch(read -> read.startsWith(Rule.AROUND)
                        ? isLost(around, read.substring(Rule.AROUND.length()))
                        : isLost(document, read));
    }

    /** Whether all findings of a rule about the whole document would be hidden. */
    boolean hidesAll(List<String> reads) {
        return reads.stream().anyMatch(read -> !read.startsWith(Rule.AROUND) && isLost(List.of(), read));
    }

    private boolean isLost(List<String> base, String read) {
        return isNear(base, read) && isKnownLost(base, read);
    }

    // Most rules look at components beside which all is well: to see that costs less than to look up an answer.
    private boolean isNear(List<String> base, String read) {
        Node node = at(base);
        return node != null && (node.isUnread || read.startsWith(ANY) || node.next.containsKey(first(read)));
    }

    private static String first(String read) {
        int end = read.indexOf('/');
        return end < 0 ? read : read.substring(0, end);
    }

    private boolean isKnownLost(List<String> base, String read) {
        return answers.computeIfAbsent(new Question(base, read), question -> {
            Node node = at(base);
            return node != null && isLost(node, List.of(read.split("/", -1)));
        });
    }

    private @Nullable Node at(List<String> place) {
        Node node = root;
        for (int i = 0; node != null && i < place.size(); i++) {
            node = node.next.get(place.get(i));
        }
        return node;
    }

    // A place that is read is lost when it, or something around it, could not be read.
    private static boolean isLost(Node node, List<String> read) {
        if (node.isUnread) {
            return true;
        } else if (read.isEmpty()) {
            return false;
        } else if (read.get(0).equals(ANY_DEPTH)) {
            return !node.next.isEmpty();
        }
        List<String> rest = read.subList(1, read.size());
        if (read.get(0).equals(ANY)) {
            return node.next.values().stream().anyMatch(next -> isLost(next, rest));
        }
        Node next = node.next.get(read.get(0));
        return next != null && isLost(next, rest);
    }
}
