package io.github.orgcontent.json.source;

/**
 * Finite automaton over the bytes of a document that reads eight bytes without a branch: in text of mixed scripts,
 * branch prediction on the next byte would mostly fail.
 *
 * <p>A table holds one {@code long} for each byte, with six bits for each state: the next state. The number of a state
 * is the shift of its bits in the {@code long}, so a transition is a load and a shift. Only the low six bits of a state
 * count, as in a shift.
 */
final class Utf8Automaton {
    /** The sink state for bytes that a table does not accept; no table sets its bits, so no transition leaves it. */
    static final int REJECT = 0;

    /** The initial and accepting state, between two characters. */
    static final int INITIAL = 6;

    private static final int STATE_BITS = 0x3F;
    private static final int ONE_MORE = 12;
    private static final int TWO_MORE = 18;
    private static final int AFTER_BACKSLASH = 60; // only four bits are left, enough for INITIAL and REJECT
    // In the tables of well-formed UTF-8:
    private static final int AFTER_C2 = 24;
    private static final int THREE_MORE = 30;
    private static final int AFTER_E0 = 36;
    private static final int AFTER_ED = 42;
    private static final int AFTER_F0 = 48;
    private static final int AFTER_F4 = 54;
    // In the table of normalized text:
    private static final int ONE_FROM_A0 = 24;
    private static final int ONE_FROM_8A = 30;
    private static final int AFTER_D8 = 36;
    private static final int AFTER_D9 = 42;
    private static final int AFTER_E1 = 48;
    private static final int AFTER_E2 = 54;

    /** Accepts well-formed UTF-8. */
    static final long[] WELL_FORMED = wellFormed();

    /** Accepts well-formed UTF-8 without control characters and without escape sequences that may produce them. */
    static final long[] NO_CONTROL_CHARACTERS = noControlCharacters();

    /** Accepts a subset of these characters that is always in normalization form C: most letters of many scripts. */
    static final long[] NORMALIZED = normalized();

    private Utf8Automaton() {}

    /** The state after eight bytes; the first byte is the lowest of the word. */
    static long step(long word, long state, long[] table) {
        long s = table[(int) word & 0xFF] >>> state;
        s = table[(int) (word >>> 8) & 0xFF] >>> s;
        s = table[(int) (word >>> 16) & 0xFF] >>> s;
        s = table[(int) (word >>> 24) & 0xFF] >>> s;
        s = table[(int) (word >>> 32) & 0xFF] >>> s;
        s = table[(int) (word >>> 40) & 0xFF] >>> s;
        s = table[(int) (word >>> 48) & 0xFF] >>> s;
        return table[(int) (word >>> 56)] >>> s;
    }

    /** Whether a state is the expected one. */
    static boolean isState(int expected, long state) {
        return (state & STATE_BITS) == expected;
    }

    private static long[] wellFormed() {
        var table = new long[256];
        add(table, INITIAL, 0x00, 0x7F, INITIAL);
        add(table, INITIAL, 0xC2, 0xDF, ONE_MORE);
        add(table, INITIAL, 0xE0, 0xEF, TWO_MORE);
        add(table, INITIAL, 0xF0, 0xF3, THREE_MORE);
        add(table, ONE_MORE, 0x80, 0xBF, INITIAL);
        add(table, TWO_MORE, 0x80, 0xBF, ONE_MORE);
        add(table, THREE_MORE, 0x80, 0xBF, TWO_MORE);
        add(table, INITIAL, 0xE0, 0xE0, AFTER_E0);
        add(table, AFTER_E0, 0xA0, 0xBF, ONE_MORE); // before: overlong
        add(table, INITIAL, 0xED, 0xED, AFTER_ED);
        add(table, AFTER_ED, 0x80, 0x9F, ONE_MORE); // beyond: surrogates
        add(table, INITIAL, 0xF0, 0xF0, AFTER_F0);
        add(table, AFTER_F0, 0x90, 0xBF, TWO_MORE); // before: overlong
        add(table, INITIAL, 0xF4, 0xF4, AFTER_F4);
        add(table, AFTER_F4, 0x80, 0x8F, TWO_MORE); // beyond: above U+10FFFF
        return table;
    }

    private static long[] noControlCharacters() {
        long[] table = wellFormed();
        addAsciiWithoutControls(table);
        add(table, INITIAL, 0xC2, 0xC2, AFTER_C2);
        add(table, AFTER_C2, 0xA0, 0xBF, INITIAL); // before: controls
        return table;
    }

    private static void addAsciiWithoutControls(long[] table) {
        add(table, INITIAL, 0x00, 0x7E, INITIAL);
        add(table, INITIAL, 0x7F, 0x7F, REJECT);
        add(table, INITIAL, '\\', '\\', AFTER_BACKSLASH);
        add(table, AFTER_BACKSLASH, '"', '"', INITIAL);
        add(table, AFTER_BACKSLASH, '\\', '\\', INITIAL);
        add(table, AFTER_BACKSLASH, '/', '/', INITIAL);
    }

    // States are few, so some lead bytes share one that accepts only the bytes that are valid after all of them.
    private static long[] normalized() {
        var table = new long[256];
        addAsciiWithoutControls(table);
        addWholeBlocks(table);
        add(table, INITIAL, 0xC2, 0xC2, ONE_FROM_A0);
        add(table, INITIAL, 0xCE, 0xCE, ONE_FROM_A0); // Greek
        add(table, ONE_FROM_A0, 0xA0, 0xBF, INITIAL);
        add(table, ONE_FROM_A0, 0xA2, 0xA2, REJECT); // U+03A2 is unassigned
        add(table, INITIAL, 0xD2, 0xD2, ONE_FROM_8A); // Cyrillic, after its marks
        add(table, ONE_FROM_8A, 0x8A, 0xBF, INITIAL);
        addArabic(table);
        add(table, INITIAL, 0xE1, 0xE1, AFTER_E1);
        add(table, AFTER_E1, 0xBA, 0xBB, ONE_MORE); // Vietnamese
        add(table, INITIAL, 0xE2, 0xE2, AFTER_E2);
        add(table, AFTER_E2, 0x80, 0x80, ONE_FROM_8A); // dashes and quotation marks
        add(table, AFTER_E2, 0x82, 0x82, ONE_FROM_A0); // currencies
        return table;
    }

    private static void addWholeBlocks(long[] table) {
        add(table, ONE_MORE, 0x80, 0xBF, INITIAL);
        add(table, TWO_MORE, 0x80, 0xBE, ONE_MORE); // the last of Han are not all assigned
        add(table, INITIAL, 0xC3, 0xCB, ONE_MORE); // Latin
        add(table, INITIAL, 0xCF, 0xCF, ONE_MORE); // Greek
        add(table, INITIAL, 0xD0, 0xD1, ONE_MORE); // Cyrillic
        add(table, INITIAL, 0xD3, 0xD3, ONE_MORE);
        add(table, INITIAL, 0xDA, 0xDA, ONE_MORE); // Arabic
        add(table, INITIAL, 0xE4, 0xE9, TWO_MORE); // Han
        add(table, INITIAL, 0xEB, 0xEC, TWO_MORE); // Hangul, most of it
    }

    // Letters, digits and punctuation, between which there are marks.
    private static void addArabic(long[] table) {
        add(table, INITIAL, 0xD8, 0xD8, AFTER_D8);
        add(table, AFTER_D8, 0x80, 0x8F, INITIAL);
        add(table, AFTER_D8, 0x9B, 0x9B, INITIAL);
        add(table, AFTER_D8, 0x9E, 0xBF, INITIAL);
        add(table, INITIAL, 0xD9, 0xD9, AFTER_D9);
        add(table, AFTER_D9, 0x80, 0x8A, INITIAL);
        add(table, AFTER_D9, 0xA0, 0xAF, INITIAL);
        add(table, AFTER_D9, 0xB1, 0xBF, INITIAL);
    }

    /** Sets the transition of each byte of a range, and replaces earlier ones. */
    private static void add(long[] table, int state, int first, int last, int next) {
        for (int b = first; b <= last; b++) {
            table[b] &= ~((long) STATE_BITS << state);
            table[b] |= (long) next << state;
        }
    }
}
