package io.github.orgcontent.json.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A text to read, without byte order mark: UTF-8 as bytes, everything else as characters. Offsets count in the one or
 * the other.
 *
 * <p>UTF-16 and UTF-32 are told by a byte order mark, or by where the zero bytes of the first characters stand, which
 * in JSON are always ASCII (RFC 4627 §3).
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

    public static Source of(String text) {
        return new Source(null, text.startsWith(MARK) ? text.substring(1) : text);
    }

    /**
     * A source of bytes.
     *
     * @throws CharacterCodingException if they look like UTF-16 or UTF-32 and are not
     */
    public static Source of(byte[] bytes) throws CharacterCodingException {
        Charset charset = detect(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
            return new Source(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, "");
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

    public JsonParser parser(JsonFactory factory) {
        return bytes == null
                ? factory.createParser(ObjectReadContext.empty(), text)
                : factory.createParser(ObjectReadContext.empty(), bytes);
    }

    /**
     * What the bytes tell about their texts; null where there are only characters.
     *
     * @param asksForm whether it is to be found out whether the texts are normalized
     */
    @Nullable
    public Utf8 utf8(boolean asksForm) {
        return bytes == null ? null : Utf8.scan(bytes, asksForm);
    }

    public int length() {
        return bytes == null ? text.length() : bytes.length;
    }

    /** The byte or UTF-16 unit at an offset. */
    public int unitAt(int offset) {
        return bytes == null ? text.charAt(offset) : bytes[offset] & 0xFF;
    }

    /** Whether the unit at an offset only continues the character before it. */
    boolean isContinuation(int offset) {
        return bytes == null
                ? offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                : (bytes[offset] & 0xC0) == 0x80;
    }
}
