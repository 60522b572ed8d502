package io.github.orgcontent.interchange.reading;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Characters of Chinese and Japanese text, which has no spaces between words. Korean has. */
final class EastAsianText {
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    /** Blocks of punctuation and of wide forms. */
    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.HIRAGANA, // with the marks that have no script of their own
            UnicodeBlock.KATAKANA,
            UnicodeBlock.VERTICAL_FORMS,
            UnicodeBlock.SMALL_FORM_VARIANTS,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private EastAsianText() {}

    /** Whether a line break of the source beside the character is not a space. */
    static boolean isWithoutSpaces(int c) {
        if (c < 0x2E80) { // the first radical
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        @Nullable UnicodeBlock block = UnicodeBlock.of(c);
        return SCRIPTS.contains(script) || (script != UnicodeScript.HANGUL && block != null && BLOCKS.contains(block));
    }
}
