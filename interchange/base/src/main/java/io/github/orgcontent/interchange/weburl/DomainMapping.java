package io.github.orgcontent.interchange.weburl;

import java.text.Normalizer;
import java.util.Locale;

/** The mapping of characters of domain names (UTS #46 §4, step 1): folded case, compatible forms, ignored characters. */
final class DomainMapping {
    private static final String FULL_STOPS = "。．｡";

    /** Letters that are valid in domain names although case folding changes them. */
    private static final String KEPT = "ßςı";

    private static final int CAPITAL_SHARP_S = 0x1E9E;
    private static final int DOTLESS_I = 'ı';
    private static final int VERTICAL_FULL_STOP = 0xFE12;

    /** The first and the last character of each range of ignored characters. */
    private static final int[][] IGNORED = {
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200B},
        {0x2060, 0x2064},
        {0x206A, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0100, 0xE01EF},
    };

    private DomainMapping() {}

    /** The mapped domain name, in NFC. */
    static String map(String domain) {
        var mapped = new StringBuilder(domain.length());
        domain.codePoints().forEach(c -> mapped.append(map(c)));
        return Normalizer.normalize(mapped, Normalizer.Form.NFC);
    }

    /** Whether the mapping does not change a label. */
    static boolean isMapped(String label) {
        return label.codePoints().allMatch(c -> map(c).equals(Character.toString(c)));
    }

    private static String map(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        } else if (isIgnored(c)) {
            return "";
        } else if (c == CAPITAL_SHARP_S) {
            return "ß";
        } else if (FULL_STOPS.indexOf(c) >= 0) {
            return ".";
        } else if (KEPT.indexOf(c) >= 0) {
            return Character.toString(c);
        }
        String compatible = Normalizer.normalize(fold(compatible(c)), Normalizer.Form.NFKC);
        if (compatible.indexOf('.') >= 0 || c == VERTICAL_FULL_STOP) {
            throw new UrlSyntaxException("its host is not a valid domain name");
        }
        return compatible;
    }

    private static String compatible(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    // Upper case first, because some lower-case letters, such as the long s, fold to others.
    private static String fold(String text) {
        if (text.codePoints().allMatch(DomainMapping::isCherokee)) {
            return text.toUpperCase(Locale.ROOT);
        } else if (text.codePoints().anyMatch(c -> c == DOTLESS_I)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isCherokee(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE;
    }

    private static boolean isIgnored(int c) {
        for (int[] range : IGNORED) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
