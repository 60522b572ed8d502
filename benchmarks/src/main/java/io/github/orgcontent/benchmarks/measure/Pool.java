package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Documents that are gone through in turn, by all threads together and on from one trial to the next. */
final class Pool<T> {
    // In quick mode one JVM has many short trials, each of which asks anew.
    private static final Map<Sample, Pool<byte[]>> LOADED = new ConcurrentHashMap<>();

    private final List<T> documents;
    private final AtomicInteger turn = new AtomicInteger();

    private Pool(List<T> documents) {
        this.documents = documents;
    }

    static <T> Pool<T> of(List<T> documents) {
        return new Pool<>(List.copyOf(documents));
    }

    /** The documents of a sample. */
    static Pool<byte[]> of(Sample sample) {
        return LOADED.computeIfAbsent(sample, key -> of(DocumentFiles.given().json(key)));
    }

    /** What is made of the documents, with turns of its own. */
    <R> Pool<R> map(Function<? super T, ? extends R> make) {
        return of(documents.stream().<R>map(make).toList());
    }

    T next() {
        return documents.get(Math.floorMod(turn.getAndIncrement(), documents.size()));
    }
}
