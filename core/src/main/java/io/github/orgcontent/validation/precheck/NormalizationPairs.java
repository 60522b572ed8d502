package io.github.orgcontent.validation.precheck;

import java.text.Normalizer;

/**
 * Check for normalization form C by pairs of characters, for texts with long runs of combining marks. It follows the
 * definitions of Unicode Standard Annex #15 and of the Unicode Standard, section 3.11: no character decomposes, the
 * marks after a starter are in canonical order, and no mark that is not blocked composes with the starter.
 */
final class NormalizationPairs {
    // Marks with a very low and a very high combining class.
    private static final String OVERLAY = "\u0334";
    private static final String IOTA_SUBSCRIPT = "\u0345";

    // Strings of one code point; empty if there is none.
    private String starter = "";
    private String mark = "";

    /** Whether a text is normalized. Each object checks one text. */
    boolean accept(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = text.offsetByCodePoints(i, 1);
            if (!acceptNext(text.substring(i, end))) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private boolean acceptNext(String character) {
        return isNormalized(character) && (isStarter(character) ? acceptStarter(character) : acceptMark(character));
    }

    private boolean acceptStarter(String character) {
        boolean accepted = !mark.isEmpty() || isNormalized(starter + character);
        starter = character;
        mark = "";
        return accepted;
    }

    private boolean acceptMark(String character) {
        if (!isNormalized(mark + character)) {
            return false; // not in canonical order
        }
        boolean isBlocked = !mark.isEmpty() && isNormalized(character + mark); // both have the same combining class
        mark = character;
        return isBlocked || isNormalized(starter + character);
    }

    // Marks of different combining classes are reordered in one of the two orders; a starter is never reordered.
    private static boolean isStarter(String character) {
        return isNormalized(character + OVERLAY) && isNormalized(IOTA_SUBSCRIPT + character);
    }

    private static boolean isNormalized(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
