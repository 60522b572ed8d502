package io.github.orgcontent.validation.precheck;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Unicode normalization form C (Unicode Standard Annex 15), quickly: most texts hold only characters that are always
 * normalized whatever stands beside them.
 */
public final class Normalization {
    /** The first character that is not always normalized. */
    public static final int FIRST_DOUBTFUL = 0x0300;

    // Of each 256 characters, one bit for those that are always normalized; found out when the first of them is met.
    private static final AtomicReferenceArray<long[]> PAGES = new AtomicReferenceArray<>(256);

    private Normalization() {}

    /** Whether a text is in normalization form C. */
    public static boolean isNormalized(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_DOUBTFUL && !isAlwaysNormalized(c)) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** Whether a character is normalized whatever stands beside it; false if it is not known. */
    public static boolean isAlwaysNormalized(char c) {
        long[] page = PAGES.get(c >> 8);
        return ((page == null ? readPage(c >> 8) : page)[(c >> 6) & 3] & 1L << c) != 0;
    }

    // Two threads may find out the same.
    private static long[] readPage(int number) {
        var page = new long[4];
        for (int i = 0; i < 256; i++) {
            page[i >> 6] |= isInert((char) (number << 8 | i)) ? 1L << i : 0;
        }
        PAGES.set(number, page);
        return page;
    }

    // What joins with the character before it is a mark or, in Hangul, a vowel or a final consonant.
    private static boolean isInert(char c) {
        return !Character.isSurrogate(c)
                && !isMark(Character.getType(c))
                && (c < 0x1100 || c > 0x11FF)
                && Character.isDefined(c)
                && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
