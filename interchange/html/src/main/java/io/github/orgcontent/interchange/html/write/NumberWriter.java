package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers in the format of the language of the labels, with the exact number in {@code value}. */
final class NumberWriter {
    private static final long STEP = 1000;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    private NumberWriter() {}

    /** Adds a decimal number. */
    static void add(ElementBuilder parent, String value) {
        add(
                parent,
                value,
                NumberFormats.format(new BigDecimal(value), parent.context().labels()));
    }

    /** Adds a size in bytes: {@code <data value="1200 B">1.2 kB</data>}. */
    static ElementBuilder addSize(ElementBuilder parent, long bytes) {
        int unit = 0;
        BigDecimal size = BigDecimal.valueOf(bytes);
        while (size.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
            size = size.movePointLeft(3);
            unit++;
        }
        BigDecimal rounded = size.setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP);
        return add(
                parent,
                bytes + HtmlTerms.BYTE_UNIT,
                NumberFormats.format(rounded, parent.context().labels()) + " " + UNITS[unit]);
    }

    private static ElementBuilder add(ElementBuilder parent, String exact, String text) {
        return parent.add("data", parent.context().labels().localized(text))
                .set("value", exact)
                .set("dir", "ltr");
    }
}
