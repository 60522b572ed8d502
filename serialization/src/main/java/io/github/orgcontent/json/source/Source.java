package io.github.orgcontent.json.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The input of one document as UTF-8, without byte order mark. Bytes in another encoding, and characters, are converted,
 * so that all inputs with the same text have the same result. Offsets count bytes.
 */
public final class Source {
    private static final char MARK = '\uFEFF';
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int FIRST_CHARACTERS = 2;

    private final byte[] bytes;
    private final int unconvertibleAt;

    /**
     * Creates a source.
     *
     * @param unconvertibleAt the offset after the last character that could be converted; -1 if all were converted
     */
    Source(byte[] bytes, int unconvertibleAt) {
        this.bytes = bytes;
        this.unconvertibleAt = unconvertibleAt;
    }

    /** A source of characters. One byte order mark at the start is ignored. */
    public static Source of(String text) {
        String content = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        int unpaired = unpairedSurrogate(content);
        if (unpaired < 0) {
            return new Source(content.getBytes(StandardCharsets.UTF_8), -1);
        }
        byte[] before = content.substring(0, unpaired).getBytes(StandardCharsets.UTF_8);
        return new Source(before, before.length);
    }

    /** A source of bytes in UTF-8, UTF-16 or UTF-32; see {@link Encoding}. One byte order mark is ignored. */
    public static Source of(byte[] bytes) {
        Charset charset = Encoding.detect(bytes);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return Encoding.decode(bytes, charset);
        }
        boolean hasMark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
        return new Source(hasMark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, -1);
    }

    private static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Opens a reader at the start of the source; it can be opened more than once. */
    public TokenReader open(ParserFactory parsers) {
        return new JacksonTokenReader(parsers.parse(bytes));
    }

    /**
     * Scans the bytes.
     *
     * @param checksNormalization whether to check the texts for normalization form C
     */
    public Utf8 scan(boolean checksNormalization) {
        return Utf8.scan(bytes, checksNormalization);
    }

    /**
     * The offset of the first character that could not be converted to UTF-8, or of U+0000 among the first two
     * characters, which shows that the input is in another encoding than its byte order mark says; -1 if there is none.
     */
    public int wrongEncodingAt() {
        for (int i = 0; i < Math.min(FIRST_CHARACTERS, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return unconvertibleAt;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The length in bytes. */
    public int length() {
        return bytes.length;
    }

    /** The byte at an offset, from 0 to 255. */
    public int unitAt(int offset) {
        return bytes[offset] & 0xFF;
    }

    /** The offset of the first byte of the character that has a byte at an offset. */
    public int startOfCharacter(int offset) {
        int start = offset;
        while (start > 0 && start < bytes.length && isContinuation(start)) {
            start--;
        }
        return start;
    }

    /** The offset of the first byte of the word, such as {@code -Infinity}, that ends before an offset. */
    public int startOfWord(int end) {
        int start = Math.min(end, bytes.length);
        while (start > 0 && isPartOfWord(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(byte b) {
        return ('A' <= b && b <= 'Z') || ('a' <= b && b <= 'z') || b == '-' || b == '+';
    }

    /** Whether the byte at an offset is a continuation byte. */
    boolean isContinuation(int offset) {
        return (bytes[offset] & 0xC0) == 0x80;
    }
}
