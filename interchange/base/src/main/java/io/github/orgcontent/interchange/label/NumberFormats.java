package io.github.orgcontent.interchange.label;

import java.math.BigDecimal;

/**
 * Numbers with the signs of a language. The signs are named here, since those of the platform change from one version to
 * the next.
 */
public final class NumberFormats {
    private static final int GROUP = 3;

    private NumberFormats() {}

    /** A number with all its digits: {@code 1,200.50}, in German {@code 1.200,50}. */
    public static String say(BigDecimal number, Labels words) {
        boolean isGerman = words.language().language().equals("de");
        String[] halves = number.abs().toPlainString().split("\\.", 2);
        var text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < halves[0].length(); i++) {
            boolean isGroup = i > 0 && (halves[0].length() - i) % GROUP == 0;
            text.append(isGroup ? isGerman ? "." : "," : "").append(halves[0].charAt(i));
        }
        return halves.length == 1
                ? text.toString()
                : text.append(isGerman ? ',' : '.').append(halves[1]).toString();
    }

    /** A whole number. */
    public static String say(long number, Labels words) {
        return say(BigDecimal.valueOf(number), words);
    }
}
