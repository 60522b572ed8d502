package io.github.orgcontent.interchange.html;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers, for people and in {@code value} for machines. */
final class Numbers {
    private static final long STEP = 1000;
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
        BigDecimal rounded = size.setScale(unit == 0 ? 0 : 1, java.math.RoundingMode.HALF_UP);
        return add(parent, bytes + Microdata.BYTES, format(parent, rounded) + " " + UNITS[unit]);
    }

    private static Part add(Part parent, String machine, String text) {
        return parent.add("data", parent.edition().words().say(text))
                .set("value", machine)
                .set("dir", "ltr");
    }

    // The signs are named here, since those of the platform change from one version to the next.
    private static String format(Part parent, BigDecimal value) {
        boolean isGerman = parent.edition().words().language().language().equals("de");
        var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator(isGerman ? '.' : ',');
        signs.setDecimalSeparator(isGerman ? ',' : '.');
        var format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }
}
