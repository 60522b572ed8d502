package io.github.orgcontent.interchange.markdown.write;

/**
 * What a character means to the delimiters beside it (CommonMark 0.31 §6.2). Parsers agree about letters, spaces and
 * ordinary punctuation; about symbols, which are punctuation since version 0.31, and rare spaces they do not.
 */
final class Flanking {
    // A format character, which ECMAScript and with it many parsers count as white space.
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String ASCII_SYMBOLS = "$+<=>^`|~";
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    private Flanking() {}

    /** White space, also what only some parsers take for it. */
    static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || character == BYTE_ORDER_MARK;
    }

    /** White space to all parsers. */
    static boolean isPlainSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation to all parsers. */
    static boolean isPunctuation(int character) {
        boolean isOfOneUnit = Character.isBmpCodePoint(character);
        return ASCII_SYMBOLS.indexOf(character) >= 0
                || (isOfOneUnit && (PUNCTUATION >> Character.getType(character) & 1) != 0);
    }

    /** A letter or digit, which lets a delimiter beside it be what it is meant for, whatever is on its other side. */
    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }
}
