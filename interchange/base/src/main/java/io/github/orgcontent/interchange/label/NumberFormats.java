package io.github.orgcontent.interchange.label;

import java.math.BigDecimal;

/**
 * Formats numbers with the separators of a language. The separators are defined here, since those of the Java platform
 * change between versions.
 */
public final class NumberFormats {
    private static final int GROUP = 3;

    private NumberFormats() {}

    /** Formats a number with all its digits: {@code 1,200.50}, in German {@code 1.200,50}. */
    public static String format(BigDecimal number, Labels labels) {
        boolean isGerman = labels.language().language().equals("de");
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

    /** Formats an integer: {@code 1,200}. */
    public static String format(long number, Labels labels) {
        return format(BigDecimal.valueOf(number), labels);
    }
}
