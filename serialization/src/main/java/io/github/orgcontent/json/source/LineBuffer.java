package io.github.orgcontent.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads the lines of a stream one at a time, in large blocks, but never before the next line is requested. */
public final class LineBuffer {
    /** The initial size of the buffer in bytes; it grows to the longest line. */
    public static final int SIZE = 1 << 16;

    private final InputStream in;
    private final int maxLength;
    private byte[] buffer;
    private int start; // of the line
    private int end; // of the line, or of the searched part of the buffer
    private int following; // the start of the next line
    private int filled;
    private boolean tooLong;

    /**
     * Creates a buffer.
     *
     * @param maxLength the limit of a line in bytes
     * @param size the initial size of the buffer in bytes
     */
    public LineBuffer(InputStream in, int maxLength, int size) {
        this.in = in;
        this.maxLength = maxLength;
        this.buffer = new byte[size];
    }

    /** Advances to the next line; false at the end of the stream. The last line needs no line break. */
    public boolean next() throws IOException {
        start = following;
        end = start;
        tooLong = false;
        while (!hasLineBreak()) {
            makeRoom();
            following = filled; // so that after an error of the stream, the broken line is not mixed with later bytes
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                return tooLong || end > start;
            }
            filled += read;
        }
        tooLong |= end - start > maxLength;
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

    // A line that is too long is read to its end, to find the next one, but not kept.
    private void makeRoom() {
        tooLong |= end - start > maxLength;
        if (tooLong) {
            start = filled;
        }
        if (start == filled || filled == buffer.length) {
            byte[] from = buffer;
            if (start == 0 && filled == buffer.length) {
                buffer = new byte[(int) Math.min(2L * buffer.length, maxLength + 1L)];
            }
            System.arraycopy(from, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
            end = filled;
        }
    }

    /** Whether the line exceeds the limit; then its bytes are not available. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether the line has only JSON white space. */
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
