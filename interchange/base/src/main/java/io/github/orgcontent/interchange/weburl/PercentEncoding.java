package io.github.orgcontent.interchange.weburl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Percent-encoding in UTF-8 (URL Standard §1.3) of all characters that the model does not allow in a part of an address. */
final class PercentEncoding {
    /** The characters of a path besides letters and digits. */
    static final String PATH = "._~!$&'()*+,;=:@/-";

    /** The characters of a query; browsers encode the apostrophe. */
    static final String QUERY = "._~!$&()*+,;=:@/?-";

    /** The characters of a fragment. */
    static final String FRAGMENT = "._~!$&'()*+,;=:@/?-";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a text. An encoding that is complete stays; a percent sign of its own is encoded.
     *
     * @param allowed the characters that stay besides letters and digits of ASCII
     */
    static String encode(String text, String allowed) {
        var encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isLetterOrDigit(c) || (c < 0x80 && allowed.indexOf(c) >= 0)) {
                encoded.append((char) c);
            } else {
                appendBytes(encoded, isUnpaired(c) ? "\uFFFD" : Character.toString(c));
            }
        });
        return encoded.toString();
    }

    /** Encodes a text, and leaves its complete encodings, such as {@code %20}, as they are. */
    static String encodeRest(String text, String allowed) {
        var encoded = new StringBuilder(text.length());
        int from = 0;
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (isEncoded(text, i)) {
                encoded.append(encode(text.substring(from, i), allowed)).append(text, i, i + 3);
                from = i + 3;
            }
        }
        return encoded.append(encode(text.substring(from), allowed)).toString();
    }

    /** The text without encodings; a sequence of bytes that is not UTF-8 becomes U+FFFD. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        byte[] source = text.getBytes(UTF_8);
        for (int i = 0; i < source.length; i++) {
            boolean isEncoded = source[i] == '%'
                    && i + 2 < source.length
                    && Character.digit(source[i + 1], 16) >= 0
                    && Character.digit(source[i + 2], 16) >= 0;
            if (isEncoded) {
                bytes.write(Character.digit(source[i + 1], 16) * 16 + Character.digit(source[i + 2], 16));
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toString(UTF_8);
    }

    private static boolean isEncoded(String text, int at) {
        return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static void appendBytes(StringBuilder encoded, String text) {
        for (byte octet : text.getBytes(UTF_8)) {
            encoded.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
        }
    }

    private static boolean isUnpaired(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
