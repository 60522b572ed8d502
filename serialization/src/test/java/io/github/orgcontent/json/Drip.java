package io.github.orgcontent.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;

/** A stream that gives fewer bytes than it is asked for, as one from a network does. */
public final class Drip extends InputStream {
    private final byte[] bytes;
    private final IntUnaryOperator given;
    private int taken;
    private int most;

    /** A stream that asks each time how many bytes it gives of those wanted: 0 is the end, and fewer break it off. */
    public Drip(byte[] bytes, IntUnaryOperator given) {
        this.bytes = bytes;
        this.given = given;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        most = Math.max(most, length);
        int n = Math.min(given.applyAsInt(length), bytes.length - taken);
        if (n < 0) {
            throw new IOException("broken off");
        }
        System.arraycopy(bytes, taken, into, offset, n);
        taken += n;
        return n == 0 ? -1 : n;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("one at a time is slow");
    }

    /** The most bytes that were wanted at once. */
    public int most() {
        return most;
    }

    /** How many bytes have been given. */
    public int taken() {
        return taken;
    }
}
