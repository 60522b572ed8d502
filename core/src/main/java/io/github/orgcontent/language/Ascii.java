package io.github.orgcontent.language;

/**
 * Case conversion and character classes of ASCII, independent of the default locale. In Turkish, the lower case of
 * {@code I} is not {@code i}; in Unicode, the Kelvin sign is a form of {@code K}.
 */
final class Ascii {
    private Ascii() {}

    static String lower(String text) {
        return shift(text, 'A', 'Z', 'a' - 'A');
    }

    static String upper(String text) {
        return shift(text, 'a', 'z', 'A' - 'a');
    }

    private static String shift(String text, char first, char last, int distance) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= first && chars[i] <= last) {
                chars[i] = (char) (chars[i] + distance);
            }
        }
        return new String(chars);
    }

    /** Upper case for the first letter and lower case for the others: {@code latn} gives {@code Latn}. */
    static String title(String text) {
        return upper(text.substring(0, 1)) + lower(text.substring(1));
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean areLetters(String text) {
        return text.chars().allMatch(Ascii::isLetter);
    }

    static boolean areDigits(String text) {
        return text.chars().allMatch(Ascii::isDigit);
    }
}
