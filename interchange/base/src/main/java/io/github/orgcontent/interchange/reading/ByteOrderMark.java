package io.github.orgcontent.interchange.reading;

/** U+FEFF at the beginning of what is read: the mark of the encoding, no text. */
public final class ByteOrderMark {
    private static final char MARK = '\uFEFF';

    private ByteOrderMark() {}

    /** The text without the mark before it; within a text that character counts. */
    public static String skip(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
