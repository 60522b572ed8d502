package io.github.orgcontent.json.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Detection of the encoding of a document. A byte order mark decides; without one, the positions of zero bytes in the
 * first two characters, which are always ASCII in JSON (RFC 4627 §3). All other documents are UTF-8.
 */
final class Encoding {
    private Encoding() {}

    /** The encoding of a document: UTF-8, UTF-16BE, UTF-16LE, UTF-32BE or UTF-32LE. */
    static Charset detect(byte[] bytes) {
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

    /** Decodes a document up to the first malformed character. */
    static Source decode(byte[] bytes, Charset charset) {
        return charset.name().startsWith("UTF-32") ? decodeUtf32(bytes, charset) : decodeUtf16(bytes, charset);
    }

    private static Source decodeUtf16(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length / 2 + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        return source(text.flip().toString(), result.isError());
    }

    // The decoder of the JDK would ignore every byte order mark, not only the first.
    private static Source decodeUtf32(byte[] bytes, Charset charset) {
        ByteOrder order = charset.name().endsWith("BE") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer units = ByteBuffer.wrap(bytes).order(order);
        var text = new StringBuilder(bytes.length / 4);
        while (units.remaining() >= 4) {
            int character = units.getInt();
            if (!Character.isValidCodePoint(character) || isSurrogate(character)) {
                return source(text.toString(), true);
            }
            text.appendCodePoint(character);
        }
        return source(text.toString(), units.hasRemaining());
    }

    private static boolean isSurrogate(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }

    private static Source source(String text, boolean isMalformed) {
        Source decoded = Source.of(text);
        return isMalformed ? new Source(decoded.bytes(), decoded.length()) : decoded;
    }
}
