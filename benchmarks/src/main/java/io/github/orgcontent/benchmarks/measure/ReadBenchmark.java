package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.TokenScan;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Validated read, and a token scan of the same bytes. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the field
public class ReadBenchmark {
    private static final ContentJson READER = ContentJson.standard();

    /** The sample. */
    @Param
    public Sample sample = Sample.ARTICLE_10K;

    private Pool<byte[]> documents;

    /** Loads the documents. */
    @Setup
    public void load() {
        documents = Pool.of(sample);
    }

    /** Validated read by the library. */
    @Benchmark
    public Object read() {
        return READER.read(documents.next(), sample.type());
    }

    /** Validated read by the library in two threads. */
    @Benchmark
    @Threads(2)
    public Object readWithTwoThreads() {
        return READER.read(documents.next(), sample.type());
    }

    /** Plain Jackson token scan. */
    @Benchmark
    public long scan() {
        return TokenScan.characters(documents.next());
    }

    /** Plain Jackson token scan in two threads. */
    @Benchmark
    @Threads(2)
    public long scanWithTwoThreads() {
        return TokenScan.characters(documents.next());
    }
}
