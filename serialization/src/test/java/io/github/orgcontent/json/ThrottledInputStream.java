package io.github.orgcontent.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;

/** Input stream that returns fewer bytes than requested, like one from a network. */
public final class ThrottledInputStream extends InputStream {
    private final byte[] bytes;
    private final IntUnaryOperator sizes;
    private int bytesRead;
    private int maxRequested;

    /**
     * Creates a stream.
     *
     * @param sizes the number of bytes to return for a number of requested bytes; 0 is the end of the stream, and a
     *     negative number throws an {@link IOException}
     */
    public ThrottledInputStream(byte[] bytes, IntUnaryOperator sizes) {
        this.bytes = bytes;
        this.sizes = sizes;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        maxRequested = Math.max(maxRequested, length);
        int n = Math.min(sizes.applyAsInt(length), bytes.length - bytesRead);
        if (n < 0) {
            throw new IOException("connection reset");
        }
        System.arraycopy(bytes, bytesRead, into, offset, n);
        bytesRead += n;
        return n == 0 ? -1 : n;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("reading single bytes is slow");
    }

    /** The largest number of bytes requested at once. */
    public int maxRequested() {
        return maxRequested;
    }

    /** The number of bytes returned so far. */
    public int bytesRead() {
        return bytesRead;
    }
}
