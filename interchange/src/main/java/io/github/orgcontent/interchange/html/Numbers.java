package io.github.orgcontent.interchange.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers, for people and in {@code value} for machines. */
final class Numbers {
    private static final long STEP = 1000;
    private static final int GROUP = 3;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    private Numbers() {}

    /** A decimal number. */
    static void add(Part parent, String value) {
        add(parent, value, format(parent, new BigDecimal(value)));
    }

    /** A size in bytes: {@code <data value="1200 B">1.2 kB</data>}. */
    static Part addSize(Part parent, long bytes) {
        int unit = 0;
        BigDecimal size = BigDecimal.valueOf(bytes);
        while (size.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
            size = size.movePointLeft(3);
            unit++;
        }
        BigDecimal rounded = size.setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP);
        return add(parent, bytes + Microdata.BYTES, format(parent, rounded) + " " + UNITS[unit]);
    }

    private static Part add(Part parent, String machine, String text) {
        return parent.add("data", parent.edition().words().say(text))
                .set("value", machine)
                .set("dir", "ltr");
    }

    // By hand, since the forms of the platform change from one version to the next.
    private static String format(Part parent, BigDecimal value) {
        boolean isGerman = parent.edition().words().language().language().equals("de");
        String plain = value.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var text = new StringBuilder(plain);
        if (end < plain.length()) {
            text.setCharAt(end, isGerman ? ',' : '.');
        }
        int start = value.signum() < 0 ? 1 : 0;
        for (int i = end - GROUP; i > start; i -= GROUP) {
            text.insert(i, isGerman ? '.' : ',');
        }
        return text.toString();
    }
}
