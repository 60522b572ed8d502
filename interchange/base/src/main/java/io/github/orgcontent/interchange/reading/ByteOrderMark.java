package io.github.orgcontent.interchange.reading;

/** U+FEFF at the beginning of a text: a mark of the encoding, not part of the text. */
public final class ByteOrderMark {
    private static final char MARK = '\uFEFF';

    private ByteOrderMark() {}

    /** The text without a leading mark; elsewhere the character is part of the text. */
    public static String skip(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
