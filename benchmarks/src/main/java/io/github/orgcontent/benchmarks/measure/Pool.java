package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A cyclic sequence of documents, shared by all threads and continued from one trial to the next. */
final class Pool<T> {
    // In a quick run one JVM has many short trials, each of which requests the pool again.
    private static final Map<Sample, Pool<byte[]>> LOADED = new ConcurrentHashMap<>();

    private final List<T> documents;
    private final AtomicInteger index = new AtomicInteger();

    private Pool(List<T> documents) {
        this.documents = documents;
    }

    static <T> Pool<T> of(List<T> documents) {
        return new Pool<>(List.copyOf(documents));
    }

    /** Returns the pool of a sample. */
    static Pool<byte[]> of(Sample sample) {
        return LOADED.computeIfAbsent(
                sample, key -> of(DocumentFiles.fromSystemProperty().json(key)));
    }

    /** Returns a pool of converted documents. */
    <R> Pool<R> map(Function<? super T, ? extends R> conversion) {
        return of(documents.stream().<R>map(conversion).toList());
    }

    /** Returns the next document. */
    T next() {
        return documents.get(Math.floorMod(index.getAndIncrement(), documents.size()));
    }
}
