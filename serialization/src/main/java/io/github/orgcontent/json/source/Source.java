package io.github.orgcontent.json.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The input of one document, without byte order mark: UTF-8 as bytes, other encodings as characters. Offsets count
 * bytes or characters accordingly.
 *
 * <p>UTF-16 and UTF-32 are detected by a byte order mark, or by the positions of zero bytes in the first two
 * characters, which are always ASCII in JSON (RFC 4627 §3).
 */
public final class Source {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String MARK = "\uFEFF";

    private final byte @Nullable [] bytes;
    private final String text;

    private Source(byte @Nullable [] bytes, String text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** A source of characters. */
    public static Source of(String text) {
        return new Source(null, text.startsWith(MARK) ? text.substring(1) : text);
    }

    /**
     * A source of bytes.
     *
     * @throws CharacterCodingException if the encoding is UTF-16 or UTF-32 and the bytes are malformed
     */
    public static Source of(byte[] bytes) throws CharacterCodingException {
        Charset charset = detect(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            boolean hasMark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
            return new Source(hasMark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, "");
        }
        return of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }

    private static Charset detect(byte[] bytes) {
        int four = bytes.length < 4 ? -1 : ByteBuffer.wrap(bytes).getInt();
        if (four == 0x0000FEFF || four >>> 8 == 0) {
            return Charset.forName("UTF-32BE");
        } else if (four == 0xFFFE0000 || (four & 0x00FFFFFF) == 0) {
            return Charset.forName("UTF-32LE");
        }
        int two = bytes.length < 2 ? -1 : ByteBuffer.wrap(bytes).getShort() & 0xFFFF;
        if (two == 0xFEFF || two >>> 8 == 0) {
            return StandardCharsets.UTF_16BE;
        } else if (two == 0xFFFE || (two & 0xFF) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Opens a reader at the start of the source; it can be opened more than once. */
    public TokenReader open(JsonFactory factory) {
        return new JacksonTokenReader(
                bytes == null
                        ? factory.createParser(ObjectReadContext.empty(), text)
                        : factory.createParser(ObjectReadContext.empty(), bytes));
    }

    /**
     * Scans the bytes of a UTF-8 source; null for a source of characters.
     *
     * @param checksNormalization whether to check the texts for normalization form C
     */
    @Nullable
    public Utf8 utf8(boolean checksNormalization) {
        return bytes == null ? null : Utf8.scan(bytes, checksNormalization);
    }

    /** The length in bytes or UTF-16 units. */
    public int length() {
        return bytes == null ? text.length() : bytes.length;
    }

    /** The byte or the UTF-16 unit at an offset. */
    public int unitAt(int offset) {
        return bytes == null ? text.charAt(offset) : bytes[offset] & 0xFF;
    }

    /** Whether the unit at an offset is a continuation byte or a low surrogate. */
    boolean isContinuation(int offset) {
        return bytes == null
                ? offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                : (bytes[offset] & 0xC0) == 0x80;
    }
}
