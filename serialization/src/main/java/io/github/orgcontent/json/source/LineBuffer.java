package io.github.orgcontent.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time. The stream is read in large pieces, but never while it is not necessary. */
public final class LineBuffer {
    /** What a buffer begins with; it grows to the longest line. */
    public static final int SIZE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer;
    private int start; // of the line
    private int end; // of the line, or of what has been searched
    private int following; // the start of the next line
    private int filled;
    private boolean tooLong;

    public LineBuffer(InputStream in, int longest, int size) {
        this.in = in;
        this.longest = longest;
        this.buffer = new byte[size];
    }

    /** Goes to the next line, if there is one. The last one needs no line break. */
    public boolean next() throws IOException {
        start = following;
        end = start;
        tooLong = false;
        while (!hasLineBreak()) {
            makeRoom();
            following = filled; // so a line in which the stream breaks off is not mixed with what comes later
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                return tooLong || end > start;
            }
            filled += read;
        }
        tooLong |= end - start > longest;
        following = end + 1;
        return true;
    }

    private boolean hasLineBreak() {
        byte[] bytes = buffer;
        int i = end;
        while (i < filled && bytes[i] != '\n') {
            i++;
        }
        end = i;
        return i < filled;
    }

    // A line that is too long is read to its end but not kept, so that the next one is found.
    private void makeRoom() {
        tooLong |= end - start > longest;
        if (tooLong) {
            start = filled;
        }
        if (start == filled || filled == buffer.length) {
            byte[] from = buffer;
            if (start == 0 && filled == buffer.length) {
                buffer = new byte[(int) Math.min(2L * buffer.length, longest + 1L)];
            }
            System.arraycopy(from, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
            end = filled;
        }
    }

    /** Whether the line is longer than a line may be; then nothing is known of it. */
    public boolean isTooLong() {
        return tooLong;
    }

    public boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** A copy of the line, without its line break. */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, start, end);
    }
}
