package io.github.orgcontent.interchange.markdown.write;

/**
 * Classes of characters next to delimiters (CommonMark 0.31 §6.2). All parsers classify letters, spaces and ordinary
 * punctuation alike; they differ for symbols, which are punctuation since version 0.31, and for rare spaces.
 */
final class Flanking {
    // A format character that is white space in ECMAScript, and therefore in many parsers.
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

    /** Whether some parser treats the character as white space. */
    static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || character == BYTE_ORDER_MARK;
    }

    /** Whether all parsers treat the character as white space. */
    static boolean isPlainSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Whether all parsers treat the character as punctuation. */
    static boolean isPunctuation(int character) {
        boolean isBmp = Character.isBmpCodePoint(character);
        return ASCII_SYMBOLS.indexOf(character) >= 0
                || (isBmp && (PUNCTUATION >> Character.getType(character) & 1) != 0);
    }

    /** Whether the character is a letter or digit; next to it, a delimiter works with any character on its other side. */
    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }
}
