package io.github.orgcontent.json.source;

/** Converts offsets to lines and columns, both from 1, columns in code points; fastest for ascending offsets. */
public final class LineColumnCounter {
    private final Source source;
    private int offset;
    private int line = 1;
    private int column = 1;

    /** Creates a counter at the start of a source. */
    public LineColumnCounter(Source source) {
        this.source = source;
    }

    /** Moves to an offset; an offset after the end counts as the end. */
    public void moveTo(long target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = (int) Math.min(target, source.length());
        while (offset < end) {
            int unit = source.unitAt(offset++);
            if (unit > '\r' && unit < 0x80) {
                column++; // the usual case
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

    /** The line of the offset, from 1. */
    public int line() {
        return line;
    }

    /** The column of the offset, from 1, in code points. */
    public int column() {
        return column;
    }
}
