package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.source.LineBuffer;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Reads one document from each line of a stream. */
final class LineReader<T> extends Spliterators.AbstractSpliterator<CheckResult<T>> {
    private final LineBuffer lines;
    private final Codec<T> codec;
    private final DocumentReader reader;
    private int number;

    LineReader(InputStream in, Codec<T> codec, DocumentReader reader, Limits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.lines = new LineBuffer(in, (int) limits.bytes(), LineBuffer.SIZE);
        this.codec = codec;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CheckResult<T>> action) {
        while (nextLine()) {
            if (lines.isTooLong()) {
                action.accept(atLine(reader.tooLarge()));
                return true;
            } else if (!lines.isBlank()) {
                action.accept(atLine(reader.read(lines.bytes(), codec)));
                return true;
            }
        }
        return false;
    }

    private boolean nextLine() {
        try {
            boolean found = lines.next();
            number++;
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckResult<T> atLine(CheckResult<T> result) {
        if (result.violations().isEmpty()) {
            return result;
        }
        List<Violation> shifted = result.violations().stream()
                .map(v -> new Violation(
                        v.code(),
                        v.severity(),
                        v.pointer(),
                        v.line() + number - 1,
                        v.column(),
                        v.parameters(),
                        v.message()))
                .toList();
        return new CheckResult<>(result.document().orElse(null), shifted);
    }
}
