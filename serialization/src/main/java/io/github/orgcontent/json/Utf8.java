package io.github.orgcontent.json;

import io.github.orgcontent.screening.Normalization;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What one look at the bytes of a document tells about all of its texts. It keeps to the rules of UTF-8 (RFC 3629), which
 * a JSON parser need not check to the letter: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    private final byte[] bytes;
    private boolean isClean = true;
    private boolean isNormalized = true;
    private int malformedAt = -1;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    static Utf8 scan(byte[] bytes) {
        var utf8 = new Utf8(bytes);
        utf8.scan();
        return utf8;
    }

    /** Where the first malformed sequence begins, or -1. */
    int malformedAt() {
        return malformedAt;
    }

    /** Whether no string of a JSON document in these bytes can hold a control character or an unpaired surrogate. */
    boolean isClean() {
        return isClean;
    }

    /** Whether every string of a JSON document in these bytes is in Unicode normalization form C. */
    boolean isNormalized() {
        return isNormalized;
    }

    // Eight bytes at a time, as long as all of them are plain.
    private void scan() {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length && isPlain(words.getLong(i))) {
                i += Long.BYTES;
                continue;
            }
            int end = Math.min(i + Long.BYTES, bytes.length);
            while (i < end) {
                int length = bytes[i] >= 0 ? ascii(i) : sequence(i);
                if (length == 0) {
                    malformedAt = i;
                    return;
                }
                i += length;
            }
        }
    }

    /** Whether eight bytes are ASCII, without backslash and delete character; control characters are for the parser. */
    private static boolean isPlain(long word) {
        long backslash = word ^ BACKSLASHES;
        return ((word | (word + ONES) | ((backslash - ONES) & ~backslash)) & HIGH_BITS) == 0;
    }

    private int ascii(int i) {
        if (bytes[i] == '\\' && i + 1 < bytes.length) {
            boolean isItself = bytes[i + 1] == '"' || bytes[i + 1] == '\\' || bytes[i + 1] == '/';
            isClean &= isItself;
            isNormalized &= isItself;
            return bytes[i + 1] >= 0 ? 2 : 1;
        }
        isClean &= bytes[i] != DELETE;
        return 1;
    }

    private int sequence(int start) {
        int lead = bytes[start] & 0xFF;
        int second = start + 1 < bytes.length ? bytes[start + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead < 0xE0 && (second & 0xC0) == 0x80) {
            look((lead & 0x1F) << 6 | (second & 0x3F));
            return 2;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (!isSecond(lead, second) || !areContinuations(start + 2, start + length)) {
            return 0;
        }
        if (length == 3) {
            look((lead & 0x0F) << 12 | (second & 0x3F) << 6 | (bytes[start + 2] & 0x3F));
        } else {
            isNormalized = false; // not known
        }
        return length;
    }

    private void look(int character) {
        isClean &= character > LAST_CONTROL;
        isNormalized = isNormalized
                && (character < Normalization.FIRST_DOUBTFUL || Normalization.isAlwaysNormalized((char) character));
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
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
