package io.github.orgcontent.json.source;

/** Finds the line and the column of an offset, both from 1, columns in code points; cheapest if asked in order. */
public final class LineColumnCounter {
    private final Source source;
    private int offset;
    private int line = 1;
    private int column = 1;

    public LineColumnCounter(Source source) {
        this.source = source;
    }

    /** Goes to an offset; one behind the end is taken as the end. */
    public void goTo(long target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = (int) Math.min(target, source.length());
        while (offset < end) {
            int unit = source.unitAt(offset++);
            if (unit > '\r' && unit < 0x80) {
                column++; // nearly always
            } else {
                step(unit);
            }
        }
    }

    private void step(int unit) {
        boolean crOfCrLf = unit == '\r' && offset < source.length() && source.unitAt(offset) == '\n';
        if (unit == '\n' || (unit == '\r' && !crOfCrLf)) {
            line++;
            column = 1;
        } else if (!source.isContinuation(offset - 1)) {
            column++;
        }
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
