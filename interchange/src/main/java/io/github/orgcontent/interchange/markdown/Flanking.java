package io.github.orgcontent.interchange.markdown;

/** What a character means to the delimiters beside it (CommonMark 0.31 §6.2). */
final class Flanking {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    private Flanking() {}

    /** White space, also what only some parsers take for it. */
    static boolean isSpace(int character) {
        return Character.isSpaceChar(character);
    }

    /** White space to all parsers. */
    static boolean isPlainSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Neither white space nor punctuation. */
    static boolean isWord(int character) {
        return !isSpace(character) && (PUNCTUATION >> Character.getType(character) & 1) == 0;
    }
}
