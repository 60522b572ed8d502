package io.github.orgcontent.json.source;

import io.github.orgcontent.validation.precheck.Normalization;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What one look at the bytes of a document tells about all of its texts. It keeps to the rules of UTF-8 (RFC 3629), which
 * a JSON parser need not check to the letter: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
public final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte FIRST_LEAD = (byte) 0xC2;
    private static final byte FIRST_LEAD_OF_ANY = (byte) 0xC0;
    private static final byte FIRST_LEAD_OF_THREE = (byte) 0xE0;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int PLAIN = 4 * Long.BYTES;
    private static final int STRETCH = 16 * Long.BYTES;

    private final byte[] bytes;
    private boolean isClean = true;
    private boolean isNormalized;
    private int malformedAt = -1;

    private Utf8(byte[] bytes, boolean isNormalized) {
        this.bytes = bytes;
        this.isNormalized = isNormalized;
    }

    /**
     * Looks at the bytes.
     *
     * @param asksForm whether it is to be found out whether the texts are normalized
     */
    static Utf8 scan(byte[] bytes, boolean asksForm) {
        var utf8 = new Utf8(bytes, asksForm);
        utf8.scan();
        return utf8;
    }

    /** Where the first malformed sequence begins, or -1. */
    public int malformedAt() {
        return malformedAt;
    }

    /** Whether no string of a JSON document in these bytes can hold a control character or an unpaired surrogate. */
    public boolean isClean() {
        return isClean;
    }

    /** Whether every string of a JSON document in these bytes is known to be in Unicode normalization form C. */
    public boolean isNormalized() {
        return isNormalized;
    }

    private void scan() {
        int lastWord = bytes.length - Long.BYTES;
        int i = 0;
        while (i <= lastWord && malformedAt < 0) {
            i = known(plain(i));
        }
        oneByOne(i, bytes.length);
    }

    /** Passes over plain bytes, as long as all of so many are plain that the processor seldom guesses wrong. */
    private int plain(int start) {
        int last = bytes.length - PLAIN;
        int i = start;
        while (i <= last && (special(i) | special(i + 8) | special(i + 16) | special(i + 24)) == 0) {
            i += PLAIN;
        }
        return i;
    }

    /** Bits if one of eight bytes is not ASCII, or is a backslash or a delete character; other controls are for the parser. */
    private long special(int i) {
        long word = word(i);
        long backslash = word ^ BACKSLASHES;
        return (word | (word + ONES) | ((backslash - ONES) & ~backslash)) & HIGH_BITS;
    }

    /**
     * Passes over a stretch, as long as the automaton knows its characters, and over a few more if it does not. A longer
     * stretch seldom asks whether there is plain text again, a shorter one finds it sooner.
     */
    private int known(int start) {
        long[] table = table();
        int end = Math.min(start + STRETCH, bytes.length - Long.BYTES + 1);
        long state = Utf8Automaton.BETWEEN;
        int i = start;
        while (i < end) {
            long next = Utf8Automaton.after(word(i), state, table);
            if (Utf8Automaton.is(Utf8Automaton.STUCK, next)) {
                return oneByOne(beginning(i, state), i + Long.BYTES);
            }
            state = next;
            i += Long.BYTES;
        }
        return beginning(i, state);
    }

    private long[] table() {
        if (isNormalized) {
            return Utf8Automaton.NORMALIZED;
        }
        return isClean ? Utf8Automaton.CLEAN : Utf8Automaton.WELL_FORMED;
    }

    /** Where the character or escape begins within which the automaton is. */
    private int beginning(int i, long state) {
        int beginning = i;
        if (!Utf8Automaton.is(Utf8Automaton.BETWEEN, state)) {
            do {
                beginning--;
            } while (isContinuation(beginning));
        }
        return beginning;
    }

    private long word(int i) {
        return (long) WORDS.get(bytes, i);
    }

    /** Passes over all characters that begin before an end, whatever they are. */
    private int oneByOne(int start, int end) {
        int i = start;
        while (i < end && malformedAt < 0) {
            i = bytes[i] >= 0 ? ascii(i) : beyondAscii(i);
        }
        return i;
    }

    private int beyondAscii(int start) {
        int end = twoBytes(start);
        return end < bytes.length && bytes[end] < 0 ? longer(end) : end;
    }

    /** Passes over an ASCII character or an escaped one. */
    private int ascii(int i) {
        if (bytes[i] == '\\' && i + 1 < bytes.length) {
            boolean isItself = bytes[i + 1] == '"' || bytes[i + 1] == '\\' || bytes[i + 1] == '/';
            isClean &= isItself;
            isNormalized &= isItself;
            return bytes[i + 1] >= 0 ? i + 2 : i + 1;
        }
        isClean &= bytes[i] != DELETE;
        return i + 1;
    }

    /** Passes over characters of two bytes, of which most letters beyond ASCII are; they come in words. */
    private int twoBytes(int start) {
        byte[] all = bytes;
        int last = all.length - 1;
        boolean clean = true;
        boolean normalized = isNormalized;
        int i = start;
        while (i < last) {
            int lead = all[i];
            int next = all[i + 1];
            if (lead >= FIRST_LEAD_OF_THREE || lead < FIRST_LEAD || next >= FIRST_LEAD_OF_ANY) {
                break;
            }
            int character = (lead & 0x1F) << 6 | (next & 0x3F);
            clean &= character > LAST_CONTROL;
            if (character >= Normalization.FIRST_DOUBTFUL && normalized) {
                normalized = Normalization.isAlwaysNormalized((char) character);
            }
            i += 2;
        }
        isClean &= clean;
        isNormalized = normalized;
        return i;
    }

    /** Passes over a character of three or four bytes, or finds that it is none. */
    private int longer(int start) {
        int lead = bytes[start] & 0xFF;
        int second = start + 1 < bytes.length ? bytes[start + 1] & 0xFF : 0;
        int length = lead < 0xF0 ? 3 : 4;
        if (lead < 0xE0 || !isSecond(lead, second) || !areContinuations(start + 2, start + length)) {
            boolean isTwoBytes = lead >= 0xC2 && lead < 0xE0 && (second & 0xC0) == 0x80;
            malformedAt = isTwoBytes ? -1 : start;
            return start;
        }
        if (length == 4) {
            isNormalized = false; // not known
        } else if (isNormalized) {
            int character = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (bytes[start + 2] & 0x3F);
            isNormalized = Normalization.isAlwaysNormalized((char) character);
        }
        return start + length;
    }

    private boolean isContinuation(int i) {
        return (bytes[i] & 0xC0) == 0x80;
    }

    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> 0xA0 <= second && second <= 0xBF;
            case 0xED -> 0x80 <= second && second <= 0x9F;
            case 0xF0 -> 0x90 <= second && second <= 0xBF;
            case 0xF4 -> 0x80 <= second && second <= 0x8F;
            default -> 0xC2 <= lead && lead < 0xF4 && 0x80 <= second && second <= 0xBF;
        };
    }

    private boolean areContinuations(int from, int to) {
        if (to > bytes.length) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isContinuation(i)) {
                return false;
            }
        }
        return true;
    }
}
