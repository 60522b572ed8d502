package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that tells for each state and each kind of character what comes next. States are terms; one that no text has
 * led to yet is not there.
 *
 * <p>Threads share the table without locks. A cell is {@link #UNKNOWN} until its only value is written, under the lock
 * and once; who still sees it unknown asks again under the lock. Nothing else is handed over with a cell: it is a number
 * that means a place in the same array, since an array is replaced by a longer copy before the first row beyond its end
 * is written down anywhere. So an older array is incomplete, never wrong.
 */
final class Automaton {
    static final int REFUSED = -1;
    static final int ACCEPTED = -2;

    /** There would be too many states. */
    static final int UNDECIDED = -3;

    private static final int UNKNOWN = 0;
    private static final int FIRST_ROWS = 16;

    private final Alphabet alphabet;
    private final int[] kinds;
    private final int end;
    private final int width;
    private final int maxStates;
    private final int start;

    private final List<Term> terms = new ArrayList<>();
    private final Map<Term, Integer> rows = new HashMap<>();
    private volatile int[] cells;

    Automaton(Term texts, Alphabet alphabet, int maxStates) {
        this.alphabet = alphabet;
        this.maxStates = maxStates;
        kinds = alphabet.numbers();
        end = alphabet.size();
        width = end + 1;
        cells = new int[FIRST_ROWS * width];
        start = newRow(texts);
    }

    /**
     * {@link #ACCEPTED}, {@link #REFUSED} or {@link #UNDECIDED}.
     *
     * <p>A cell has to be read before it is known where the next one lies, and that takes longest. But rows are made
     * while a text is read, so the next one mostly lies right behind, and the processor goes on there in advance.
     */
    int judge(String text) {
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
                return judgeRest(text, i, state);
            }
            state = next;
        }
        return next(state, end);
    }

    private int known(int[] table, int state, char c) {
        return c < CharacterSet.BEYOND ? table[state + kinds[c]] : UNKNOWN;
    }

    /** Goes on where there is more to do than to read the table. */
    private int judgeRest(String text, int from, int before) {
        int state = before;
        for (int i = from; i < text.length() && state > 0; i += isPair(text, i) ? 2 : 1) {
            state = next(state, kinds[Math.min(text.charAt(i), CharacterSet.BEYOND)]);
        }
        return state > 0 ? next(state, end) : state;
    }

    /** To a regular expression the two halves of a surrogate pair are one character. */
    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private int next(int state, int kind) {
        int known = cells[state + kind];
        return known == UNKNOWN ? explore(state, kind) : known;
    }

    /** Finds out what comes after a state, and writes it down. */
    private synchronized int explore(int state, int kind) {
        if (cells[state + kind] == UNKNOWN) {
            Term term = terms.get(state / width - 1);
            int next = kind == end ? verdict(term) : stateOf(term.after(alphabet.example(kind)));
            cells[state + kind] = next; // only now: the array may be another one
        }
        return cells[state + kind];
    }

    private static int verdict(Term term) {
        return term.mayEnd() ? ACCEPTED : REFUSED;
    }

    private int stateOf(Term term) {
        if (term.isNothing()) {
            return REFUSED;
        }
        if (term.equals(Terms.ANYTHING)) {
            return ACCEPTED;
        }
        Integer row = rows.get(term);
        return row == null ? newRow(term) : row;
    }

    /** The first row is left out, because its number says that nothing is known. */
    private int newRow(Term term) {
        if (terms.size() == maxStates) {
            return UNDECIDED;
        }
        terms.add(term);
        int row = terms.size() * width;
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, 2 * row);
        }
        rows.put(term, row);
        return row;
    }
}
