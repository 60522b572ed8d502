package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.Severity;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values that a tolerant reader leaves out: a block of an unknown type, a record whose required property is an unknown word. A
 * codec that returns null for such a value marks it; the codec around it then leaves out the element, the entry or the
 * optional component, and reports this, or is itself left out.
 *
 * <p>Elements after one that is left out have other indices in the bound document than in the text.
 */
public final class LeftOutValues {
    private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

    private final ProblemCollector problems;
    private final PointerBuilder pointer;
    private final Map<String, SortedSet<Integer>> elements = new HashMap<>();
    private boolean isMarked;

    LeftOutValues(ProblemCollector problems, PointerBuilder pointer) {
        this.problems = problems;
        this.pointer = pointer;
    }

    /** Marks the value for which the codec returns null. */
    void mark() {
        isMarked = true;
    }

    /** Whether the last value is marked; removes the mark. */
    boolean takeMark() {
        boolean wasMarked = isMarked;
        isMarked = false;
        return wasMarked;
    }

    /** Whether the last value is marked; after reading, that the document itself is: nothing around it is optional. */
    public boolean isMarked() {
        return isMarked;
    }

    /** Reports that the value at the current pointer is left out. */
    void report() {
        report(Severity.WARNING);
    }

    private void report(Severity severity) {
        problems.add(new Problem(JsonProblem.LEFT_OUT.code(), severity, Map.of(), pointer.toString(), null));
    }

    /** Reports an error if the document itself is marked. */
    public void checkDocument() {
        if (isMarked) {
            report(Severity.ERROR);
        }
    }

    /** Reports that an element of a list is left out. */
    void reportElement(String list, int index) {
        elements.computeIfAbsent(list, l -> new TreeSet<>()).add(index);
        report();
    }

    /** Whether no element of a list is left out, so that all pointers are equal. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Converts a pointer in the bound document, which may contain placeholders, to the pointer with the indices of the text. */
    public String toText(String bound, PlaceholderTags placeholders) {
        if (isEmpty()) {
            return bound;
        }
        var named = new StringBuilder(); // the keys of the elements have the names of the text
        var text = new StringBuilder();
        for (String token : tokens(bound)) {
            SortedSet<Integer> removed = elements.get(named.toString());
            String restored = removed == null ? token : Integer.toString(indexInText(Integer.parseInt(token), removed));
            named.append('/').append(placeholders.nameOf(restored));
            text.append('/').append(restored);
        }
        return text.toString();
    }

    private static int indexInText(int bound, SortedSet<Integer> removed) {
        int index = bound;
        for (int other : removed) {
            if (other <= index) {
                index++;
            }
        }
        return index;
    }

    /**
     * Converts pointers with the indices of the text to those in the bound document; without those of values that are left
     * out.
     */
    public Set<String> toBound(Set<String> text, PlaceholderTags placeholders) {
        if (isEmpty()) {
            return text;
        }
        Set<String> bound = new HashSet<>();
        for (String one : text) {
            String converted = toBound(one, placeholders);
            if (converted != null) {
                bound.add(converted);
            }
        }
        return bound;
    }

    private @Nullable String toBound(String text, PlaceholderTags placeholders) {
        var named = new StringBuilder();
        var bound = new StringBuilder();
        for (String token : tokens(text)) {
            SortedSet<Integer> removed = elements.getOrDefault(named.toString(), NONE);
            named.append('/').append(placeholders.nameOf(token));
            if (removed.isEmpty()) {
                bound.append('/').append(token);
                continue;
            }
            int index = Integer.parseInt(token);
            if (removed.contains(index)) {
                return null;
            }
            bound.append('/').append(index - removed.headSet(index).size());
        }
        return bound.toString();
    }

    private static List<String> tokens(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }
}
