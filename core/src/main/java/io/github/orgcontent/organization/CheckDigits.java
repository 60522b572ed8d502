package io.github.orgcontent.organization;

/** Check digits of identifiers. Each method expects an identifier that has the correct form. */
final class CheckDigits {
    /** Crockford's Base32 alphabet: no i, l, o and u. */
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /** ISO 7064 mod 11-2, as in ISNI and ORCID: the last of 16 characters is a digit, or X for ten. */
    static boolean isMod11And2(String identifier) {
        int sum = 0;
        for (int i = 0; i < identifier.length() - 1; i++) {
            sum = (sum + Character.digit(identifier.charAt(i), 10)) * 2 % 11;
        }
        char last = identifier.charAt(identifier.length() - 1);
        return (sum + (last == 'X' ? 10 : Character.digit(last, 10))) % 11 == 1;
    }

    /** ISO 7064 mod 97-10, as in LEI (ISO 17442): the letter A has the value 10, B has 11, and so on. */
    static boolean isMod97And10(String identifier) {
        int rest = 0;
        for (int i = 0; i < identifier.length(); i++) {
            int value = Character.digit(identifier.charAt(i), 36);
            rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
        }
        return rest == 1;
    }

    /** ROR: a number in Base32, followed by two check digits: 98 minus one hundred times the number modulo 97. */
    static boolean isRor(String identifier) {
        long number = 0;
        for (int i = 0; i < identifier.length() - 2; i++) {
            number = number * 32 + BASE_32.indexOf(identifier.charAt(i));
        }
        int digits = Integer.parseInt(identifier.substring(identifier.length() - 2));
        return digits == 98 - number * 100 % 97;
    }
}
