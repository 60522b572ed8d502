package io.github.orgcontent.validation.precheck;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Fast check for normalization form C (Unicode Standard Annex #15). Most texts have only inert characters, which are
 * normalized in every context.
 */
public final class Normalization {
    /** The first character that is not inert, U+0300. */
    public static final int FIRST_NOT_INERT = 0x0300;

    private static final int MAX_RUN = 64;

    // One bit for each of 256 characters, set if it is inert; a page is computed at first use.
    private static final AtomicReferenceArray<long[]> PAGES = new AtomicReferenceArray<>(256);

    private Normalization() {}

    /** Whether a text is in normalization form C. The time is proportional to the length of the text. */
    public static boolean isNormalized(String text) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c < FIRST_NOT_INERT || isInert(c) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        // The time of Normalizer grows with the square of a run.
        return longest == 0
                || (longest <= MAX_RUN
                        ? Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        : new NormalizationPairs().accept(text));
    }

    /** Whether a character is known to be inert: normalized in every context. */
    public static boolean isInert(char c) {
        long[] page = PAGES.get(c >> 8);
        return ((page == null ? computePage(c >> 8) : page)[(c >> 6) & 3] & 1L << c) != 0;
    }

    // Two threads may compute the same page.
    private static long[] computePage(int number) {
        var page = new long[4];
        for (int i = 0; i < 256; i++) {
            page[i >> 6] |= computeInert((char) (number << 8 | i)) ? 1L << i : 0;
        }
        PAGES.set(number, page);
        return page;
    }

    // Only marks, and Hangul vowels and final consonants, compose with the character before them.
    private static boolean computeInert(char c) {
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
