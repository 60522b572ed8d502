package io.github.orgcontent.json.source;

import io.github.orgcontent.validation.precheck.Normalization;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Result of one scan over the bytes of a document. The scan validates UTF-8 (RFC 3629), which Jackson does not fully
 * do: no overlong forms, no surrogates, no code point above U+10FFFF. It also detects control characters and text that
 * may not be in normalization form C.
 */
public final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte FIRST_LEAD = (byte) 0xC2;
    private static final byte CONTINUATION_END = (byte) 0xC0;
    private static final byte FIRST_LEAD_OF_THREE = (byte) 0xE0;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int ASCII_BLOCK = 4 * Long.BYTES;
    private static final int AUTOMATON_BLOCK = 16 * Long.BYTES;

    private final byte[] bytes;
    private boolean hasNoControlCharacters = true;
    private boolean isNormalized;
    private int malformedAt = -1;

    private Utf8(byte[] bytes, boolean isNormalized) {
        this.bytes = bytes;
        this.isNormalized = isNormalized;
    }

    /**
     * Scans all bytes.
     *
     * @param checksNormalization whether to check the texts for normalization form C
     */
    static Utf8 scan(byte[] bytes, boolean checksNormalization) {
        var utf8 = new Utf8(bytes, checksNormalization);
        utf8.scan();
        return utf8;
    }

    /** The offset of the first malformed sequence; -1 if there is none. */
    public int malformedAt() {
        return malformedAt;
    }

    /** Whether no JSON string in these bytes can contain a control character or an unpaired surrogate. */
    public boolean hasNoControlCharacters() {
        return hasNoControlCharacters;
    }

    /** Whether all JSON strings in these bytes are known to be in normalization form C; false if it is unknown. */
    public boolean isNormalized() {
        return isNormalized;
    }

    private void scan() {
        int lastWord = bytes.length - Long.BYTES;
        int i = 0;
        while (i <= lastWord && malformedAt < 0) {
            i = runAutomaton(skipPlainAscii(i));
        }
        scanCharacters(i, bytes.length);
    }

    /** Skips plain ASCII in blocks so large that branch prediction rarely fails. */
    private int skipPlainAscii(int start) {
        int last = bytes.length - ASCII_BLOCK;
        int i = start;
        while (i <= last && (specialBits(i) | specialBits(i + 8) | specialBits(i + 16) | specialBits(i + 24)) == 0) {
            i += ASCII_BLOCK;
        }
        return i;
    }

    /**
     * Nonzero if one of eight bytes is not ASCII, a backslash or U+007F; the parser rejects other control characters.
     */
    private long specialBits(int i) {
        long word = word(i);
        long backslash = word ^ BACKSLASHES;
        return (word | (word + ONES) | ((backslash - ONES) & ~backslash)) & HIGH_BITS;
    }

    /**
     * Scans one block with the automaton, and character by character after a character that the automaton rejects. A
     * longer block has less overhead, a shorter one returns sooner to the faster loop for plain ASCII.
     */
    private int runAutomaton(int start) {
        long[] table = table();
        int end = Math.min(start + AUTOMATON_BLOCK, bytes.length - Long.BYTES + 1);
        long state = Utf8Automaton.INITIAL;
        int i = start;
        while (i < end) {
            long next = Utf8Automaton.step(word(i), state, table);
            if (Utf8Automaton.isState(Utf8Automaton.REJECT, next)) {
                return scanCharacters(characterStart(i, state), i + Long.BYTES);
            }
            state = next;
            i += Long.BYTES;
        }
        return characterStart(i, state);
    }

    private long[] table() {
        if (isNormalized) {
            return Utf8Automaton.NORMALIZED;
        }
        return hasNoControlCharacters ? Utf8Automaton.NO_CONTROL_CHARACTERS : Utf8Automaton.WELL_FORMED;
    }

    /** The start of the character or escape sequence that contains an offset. */
    private int characterStart(int i, long state) {
        int characterStart = i;
        if (!Utf8Automaton.isState(Utf8Automaton.INITIAL, state)) {
            do {
                characterStart--;
            } while (isContinuation(characterStart));
        }
        return characterStart;
    }

    private long word(int i) {
        return (long) WORDS.get(bytes, i);
    }

    /** Scans all characters that start before an end. */
    private int scanCharacters(int start, int end) {
        int i = start;
        while (i < end && malformedAt < 0) {
            i = bytes[i] >= 0 ? ascii(i) : nonAscii(i);
        }
        return i;
    }

    private int nonAscii(int start) {
        int end = twoBytes(start);
        return end < bytes.length && bytes[end] < 0 ? multiByte(end) : end;
    }

    /** Scans an ASCII character or an escape sequence. */
    private int ascii(int i) {
        if (bytes[i] == '\\' && i + 1 < bytes.length) {
            boolean isHarmless = bytes[i + 1] == '"' || bytes[i + 1] == '\\' || bytes[i + 1] == '/';
            hasNoControlCharacters &= isHarmless;
            isNormalized &= isHarmless;
            return bytes[i + 1] >= 0 ? i + 2 : i + 1;
        }
        hasNoControlCharacters &= bytes[i] != DELETE;
        return i + 1;
    }

    /** Scans a run of two-byte characters: most non-ASCII letters of alphabetic scripts. */
    private int twoBytes(int start) {
        byte[] all = bytes;
        int last = all.length - 1;
        boolean noControls = true;
        boolean normalized = isNormalized;
        int i = start;
        while (i < last) {
            int lead = all[i];
            int next = all[i + 1];
            if (lead >= FIRST_LEAD_OF_THREE || lead < FIRST_LEAD || next >= CONTINUATION_END) {
                break;
            }
            int character = (lead & 0x1F) << 6 | (next & 0x3F);
            noControls &= character > LAST_CONTROL;
            if (character >= Normalization.FIRST_NOT_INERT && normalized) {
                normalized = Normalization.isInert((char) character);
            }
            i += 2;
        }
        hasNoControlCharacters &= noControls;
        isNormalized = normalized;
        return i;
    }

    /** Scans a character of three or four bytes, or records a malformed sequence. */
    private int multiByte(int start) {
        int lead = bytes[start] & 0xFF;
        int second = start + 1 < bytes.length ? bytes[start + 1] & 0xFF : 0;
        int length = lead < 0xF0 ? 3 : 4;
        if (lead < 0xE0 || !isSecond(lead, second) || !areContinuations(start + 2, start + length)) {
            boolean isTwoBytes = lead >= 0xC2 && lead < 0xE0 && (second & 0xC0) == 0x80;
            malformedAt = isTwoBytes ? -1 : start;
            return start;
        }
        if (length == 4) {
            isNormalized = false; // unknown
        } else if (isNormalized) {
            int character = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (bytes[start + 2] & 0x3F);
            isNormalized = Normalization.isInert((char) character);
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
