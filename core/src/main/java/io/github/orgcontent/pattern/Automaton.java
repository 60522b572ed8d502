package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic automaton as a table of transitions by state and character class. States are regular expressions,
 * added when a text first leads to them.
 *
 * <p>Threads share the table without locks. A cell is {@link #UNKNOWN} until its value is written, once and under the
 * lock; a thread that reads {@link #UNKNOWN} computes the value under the lock. A value refers only to rows of the same
 * array, because the array is replaced by a longer copy before the first row beyond its end is referred to. Therefore
 * an old array is incomplete but never incorrect.
 */
final class Automaton {
    static final int REJECTED = -1;
    static final int ACCEPTED = -2;

    /** The automaton would have too many states. */
    static final int UNDECIDED = -3;

    private static final int UNKNOWN = 0;
    private static final int FIRST_ROWS = 16;

    private final Alphabet alphabet;
    private final int[] classes;
    private final int end;
    private final int width;
    private final int maxStates;
    private final int start;

    private final List<RegularExpression> expressions = new ArrayList<>();
    private final Map<RegularExpression, Integer> rows = new HashMap<>();
    private volatile int[] cells;

    Automaton(RegularExpression texts, Alphabet alphabet, int maxStates) {
        this.alphabet = alphabet;
        this.maxStates = maxStates;
        classes = alphabet.numbers();
        end = alphabet.size();
        width = end + 1;
        cells = new int[FIRST_ROWS * width];
        start = newRow(texts);
    }

    /**
     * Returns {@link #ACCEPTED}, {@link #REJECTED} or {@link #UNDECIDED}.
     *
     * <p>The slowest part is the dependency of each table access on the previous one. New rows are usually added in the
     * order of a text, so the next row is often directly behind the current one. The inner loop relies on that, and the
     * processor executes ahead.
     */
    int match(String text) {
        int[] table = cells;
        int state = start;
        for (int i = 0; i < text.length(); i++) {
            int next = known(table, state, text.charAt(i));
            while (next == state + width) {
                state += width;
                if (++i == text.length()) {
                    return next(state, end);
                }
                next = known(table, state, text.charAt(i));
            }
            if (next <= 0) {
                return matchRest(text, i, state);
            }
            state = next;
        }
        return next(state, end);
    }

    private int known(int[] table, int state, char c) {
        return c < CharacterSet.BEYOND ? table[state + classes[c]] : UNKNOWN;
    }

    /** Continues where the table has no value. */
    private int matchRest(String text, int from, int followedBy) {
        int state = followedBy;
        for (int i = from; i < text.length() && state > 0; i += isPair(text, i) ? 2 : 1) {
            state = next(state, classes[Math.min(text.charAt(i), CharacterSet.BEYOND)]);
        }
        return state > 0 ? next(state, end) : state;
    }

    /** A surrogate pair is one character in a regular expression. */
    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private int next(int state, int characterClass) {
        int known = cells[state + characterClass];
        return known == UNKNOWN ? computeNext(state, characterClass) : known;
    }

    /** Computes a transition and stores it. */
    private synchronized int computeNext(int state, int characterClass) {
        if (cells[state + characterClass] == UNKNOWN) {
            RegularExpression expression = expressions.get(state / width - 1);
            int next = characterClass == end ? acceptance(expression) : stateOf(expression.derivative(alphabet.example(characterClass)));
            cells[state + characterClass] = next; // after stateOf, which may replace the array
        }
        return cells[state + characterClass];
    }

    private static int acceptance(RegularExpression expression) {
        return expression.isNullable() ? ACCEPTED : REJECTED;
    }

    private int stateOf(RegularExpression expression) {
        if (expression.isEmptySet()) {
            return REJECTED;
        }
        if (expression.equals(RegularExpressions.ALL_STRINGS)) {
            return ACCEPTED;
        }
        Integer row = rows.get(expression);
        return row == null ? newRow(expression) : row;
    }

    /** The first row is unused, because its number means {@link #UNKNOWN}. */
    private int newRow(RegularExpression expression) {
        if (expressions.size() == maxStates) {
            return UNDECIDED;
        }
        expressions.add(expression);
        int row = expressions.size() * width;
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, 2 * row);
        }
        rows.put(expression, row);
        return row;
    }
}
