package io.github.orgcontent.json.source;

/**
 * What may stand in a document, as an automaton that passes over eight bytes without a branch: where scripts alternate,
 * a processor that has to guess the kind of the next byte is mostly wrong.
 *
 * <p>A table holds one number for each byte: of six bits for each state, the state that follows. A state is the place of
 * its bits in the number, so a step is a load and a shift. Only the low six bits of a state count, as in a shift.
 */
final class Utf8Automaton {
    /** Has met what the table does not know; every step from here leads here, as the lowest bits are never set. */
    static final int STUCK = 0;

    /** Between two characters. */
    static final int BETWEEN = 6;

    private static final int STATE_BITS = 0x3F;
    private static final int ONE_MORE = 12;
    private static final int TWO_MORE = 18;
    private static final int AFTER_BACKSLASH = 60; // has four bits only, enough for the two states above
    // In tables of what is well-formed:
    private static final int AFTER_C2 = 24;
    private static final int THREE_MORE = 30;
    private static final int AFTER_E0 = 36;
    private static final int AFTER_ED = 42;
    private static final int AFTER_F0 = 48;
    private static final int AFTER_F4 = 54;
    // In the table of what is normalized:
    private static final int ONE_FROM_A0 = 24;
    private static final int ONE_FROM_8A = 30;
    private static final int AFTER_D8 = 36;
    private static final int AFTER_D9 = 42;
    private static final int AFTER_E1 = 48;
    private static final int AFTER_E2 = 54;

    /** Knows all that is well-formed UTF-8. */
    static final long[] WELL_FORMED = wellFormed();

    /** Knows of these what leaves a document clean. */
    static final long[] CLEAN = clean();

    /** Knows of these some characters that are always normalized: those of most letters written in any of many languages. */
    static final long[] NORMALIZED = normalized();

    private Utf8Automaton() {}

    /** The state after eight bytes, of which the first is the lowest of a word. */
    static long after(long word, long state, long[] table) {
        long s = table[(int) word & 0xFF] >>> state;
        s = table[(int) (word >>> 8) & 0xFF] >>> s;
        s = table[(int) (word >>> 16) & 0xFF] >>> s;
        s = table[(int) (word >>> 24) & 0xFF] >>> s;
        s = table[(int) (word >>> 32) & 0xFF] >>> s;
        s = table[(int) (word >>> 40) & 0xFF] >>> s;
        s = table[(int) (word >>> 48) & 0xFF] >>> s;
        return table[(int) (word >>> 56)] >>> s;
    }

    /** Whether a state is a certain one. */
    static boolean is(int expected, long state) {
        return (state & STATE_BITS) == expected;
    }

    private static long[] wellFormed() {
        var table = new long[256];
        add(table, BETWEEN, 0x00, 0x7F, BETWEEN);
        add(table, BETWEEN, 0xC2, 0xDF, ONE_MORE);
        add(table, BETWEEN, 0xE0, 0xEF, TWO_MORE);
        add(table, BETWEEN, 0xF0, 0xF3, THREE_MORE);
        add(table, ONE_MORE, 0x80, 0xBF, BETWEEN);
        add(table, TWO_MORE, 0x80, 0xBF, ONE_MORE);
        add(table, THREE_MORE, 0x80, 0xBF, TWO_MORE);
        add(table, BETWEEN, 0xE0, 0xE0, AFTER_E0);
        add(table, AFTER_E0, 0xA0, 0xBF, ONE_MORE); // before: overlong
        add(table, BETWEEN, 0xED, 0xED, AFTER_ED);
        add(table, AFTER_ED, 0x80, 0x9F, ONE_MORE); // beyond: surrogates
        add(table, BETWEEN, 0xF0, 0xF0, AFTER_F0);
        add(table, AFTER_F0, 0x90, 0xBF, TWO_MORE); // before: overlong
        add(table, BETWEEN, 0xF4, 0xF4, AFTER_F4);
        add(table, AFTER_F4, 0x80, 0x8F, TWO_MORE); // beyond: above U+10FFFF
        return table;
    }

    private static long[] clean() {
        long[] table = wellFormed();
        addCleanAscii(table);
        add(table, BETWEEN, 0xC2, 0xC2, AFTER_C2);
        add(table, AFTER_C2, 0xA0, 0xBF, BETWEEN); // before: controls
        return table;
    }

    private static void addCleanAscii(long[] table) {
        add(table, BETWEEN, 0x00, 0x7E, BETWEEN);
        add(table, BETWEEN, 0x7F, 0x7F, STUCK);
        add(table, BETWEEN, '\\', '\\', AFTER_BACKSLASH);
        add(table, AFTER_BACKSLASH, '"', '"', BETWEEN);
        add(table, AFTER_BACKSLASH, '\\', '\\', BETWEEN);
        add(table, AFTER_BACKSLASH, '/', '/', BETWEEN);
    }

    // There are few states, so some leads share one that knows only what is right after all of them.
    private static long[] normalized() {
        var table = new long[256];
        addCleanAscii(table);
        addWholeBlocks(table);
        add(table, BETWEEN, 0xC2, 0xC2, ONE_FROM_A0);
        add(table, BETWEEN, 0xCE, 0xCE, ONE_FROM_A0); // Greek
        add(table, ONE_FROM_A0, 0xA0, 0xBF, BETWEEN);
        add(table, ONE_FROM_A0, 0xA2, 0xA2, STUCK); // U+03A2 is none
        add(table, BETWEEN, 0xD2, 0xD2, ONE_FROM_8A); // Cyrillic, after its marks
        add(table, ONE_FROM_8A, 0x8A, 0xBF, BETWEEN);
        addArabic(table);
        add(table, BETWEEN, 0xE1, 0xE1, AFTER_E1);
        add(table, AFTER_E1, 0xBA, 0xBB, ONE_MORE); // Vietnamese
        add(table, BETWEEN, 0xE2, 0xE2, AFTER_E2);
        add(table, AFTER_E2, 0x80, 0x80, ONE_FROM_8A); // dashes and quotation marks
        add(table, AFTER_E2, 0x82, 0x82, ONE_FROM_A0); // currencies
        return table;
    }

    private static void addWholeBlocks(long[] table) {
        add(table, ONE_MORE, 0x80, 0xBF, BETWEEN);
        add(table, TWO_MORE, 0x80, 0xBE, ONE_MORE); // the last of Han are not all assigned
        add(table, BETWEEN, 0xC3, 0xCB, ONE_MORE); // Latin
        add(table, BETWEEN, 0xCF, 0xCF, ONE_MORE); // Greek
        add(table, BETWEEN, 0xD0, 0xD1, ONE_MORE); // Cyrillic
        add(table, BETWEEN, 0xD3, 0xD3, ONE_MORE);
        add(table, BETWEEN, 0xDA, 0xDA, ONE_MORE); // Arabic
        add(table, BETWEEN, 0xE4, 0xE9, TWO_MORE); // Han
        add(table, BETWEEN, 0xEB, 0xEC, TWO_MORE); // Hangul, most of it
    }

    // Letters, digits and punctuation, between which there are marks.
    private static void addArabic(long[] table) {
        add(table, BETWEEN, 0xD8, 0xD8, AFTER_D8);
        add(table, AFTER_D8, 0x80, 0x8F, BETWEEN);
        add(table, AFTER_D8, 0x9B, 0x9B, BETWEEN);
        add(table, AFTER_D8, 0x9E, 0xBF, BETWEEN);
        add(table, BETWEEN, 0xD9, 0xD9, AFTER_D9);
        add(table, AFTER_D9, 0x80, 0x8A, BETWEEN);
        add(table, AFTER_D9, 0xA0, 0xAF, BETWEEN);
        add(table, AFTER_D9, 0xB1, 0xBF, BETWEEN);
    }

    /** From a state, each byte of a range leads to another; what was said of them before no longer counts. */
    private static void add(long[] table, int state, int first, int last, int next) {
        for (int b = first; b <= last; b++) {
            table[b] &= ~((long) STATE_BITS << state);
            table[b] |= (long) next << state;
        }
    }
}
