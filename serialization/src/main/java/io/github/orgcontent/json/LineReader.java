package io.github.orgcontent.json;

import io.github.orgcontent.validation.Violation;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Goes through the lines of a stream and reads a document from each. */
final class LineReader<T> extends Spliterators.AbstractSpliterator<Checked<T>> {
    private final InputStream in;
    private final Codec<T> codec;
    private final DocumentReader reader;
    private final Limits limits;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    LineReader(InputStream in, Codec<T> codec, DocumentReader reader, Limits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
        this.codec = codec;
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Checked<T>> action) {
        while (nextLine()) {
            byte[] bytes = line.toByteArray();
            if (tooLong || !isBlank(bytes)) {
                action.accept(onLine(tooLong ? reader.tooLarge() : reader.read(bytes, codec)));
                return true;
            }
        }
        return false;
    }

    // A line that is too long is read to its end but not kept, so that the next one is found.
    private boolean nextLine() {
        line.reset();
        tooLong = false;
        try {
            int first = in.read();
            for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
                tooLong |= line.size() >= limits.bytes();
                if (!tooLong) {
                    line.write(b);
                }
            }
            number++;
            return first >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Checked<T> onLine(Checked<T> checked) {
        List<Violation> moved = checked.violations().stream()
                .map(v -> new Violation(
                        v.code(), v.severity(), v.pointer(), v.line() + number - 1, v.column(), v.message()))
                .toList();
        return new Checked<>(checked.document().orElse(null), moved);
    }
}
