package io.github.orgcontent.text;

import java.util.Locale;

/** Case and character classes of ASCII alone, whatever the default locale: the i of {@code ID} stays an i in Turkey. */
final class Ascii {
    private Ascii() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** {@code latn} as {@code Latn}. */
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
