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

/** Reading with validation, beside a scan of the same bytes. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the field
public class ReadBenchmark {
    private static final ContentJson READER = ContentJson.standard();

    /** What is read. */
    @Param
    public Sample sample = Sample.ARTICLE_10K;

    private Pool<byte[]> documents;

    /** Before measuring. */
    @Setup
    public void load() {
        documents = Pool.of(sample);
    }

    /** By the library. */
    @Benchmark
    public Object read() {
        return READER.read(documents.next(), sample.type());
    }

    /** By the library, in two threads at once. */
    @Benchmark
    @Threads(2)
    public Object readByTwo() {
        return READER.read(documents.next(), sample.type());
    }

    /** By nothing but the parser. */
    @Benchmark
    public long scan() {
        return TokenScan.characters(documents.next());
    }

    /** By nothing but the parser, in two threads at once. */
    @Benchmark
    @Threads(2)
    public long scanByTwo() {
        return TokenScan.characters(documents.next());
    }
}
