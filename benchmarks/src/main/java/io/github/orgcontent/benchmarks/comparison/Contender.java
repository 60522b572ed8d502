package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.benchmarks.measure.DistanceBenchmark;
import io.github.orgcontent.benchmarks.measure.InvalidBenchmark;
import io.github.orgcontent.benchmarks.measure.LinesBenchmark;
import io.github.orgcontent.benchmarks.measure.ReadBenchmark;
import io.github.orgcontent.benchmarks.measure.ResolveBenchmark;
import io.github.orgcontent.benchmarks.measure.StackBenchmark;
import io.github.orgcontent.benchmarks.measure.ValidateBenchmark;
import io.github.orgcontent.benchmarks.measure.WriteBenchmark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contenders: the benchmarks that a ratio compares. */
enum Contender {
    READ_2K(ReadBenchmark.class, "read", Sample.ARTICLE_2K),
    READ_10K(ReadBenchmark.class, "read", Sample.ARTICLE_10K),
    READ_30K(ReadBenchmark.class, "read", Sample.ARTICLE_30K),
    READ_BUNDLE(ReadBenchmark.class, "read", Sample.BUNDLE),
    READ_10K_TWO_THREADS(ReadBenchmark.class, "readWithTwoThreads", Sample.ARTICLE_10K),
    SCAN_10K_TWO_THREADS(ReadBenchmark.class, "scanWithTwoThreads", Sample.ARTICLE_10K),
    SCAN_2K(ReadBenchmark.class, "scan", Sample.ARTICLE_2K),
    SCAN_10K(ReadBenchmark.class, "scan", Sample.ARTICLE_10K),
    SCAN_30K(ReadBenchmark.class, "scan", Sample.ARTICLE_30K),
    SCAN_BUNDLE(ReadBenchmark.class, "scan", Sample.BUNDLE),
    TREE(StackBenchmark.class, "tree"),
    STOCK_BIND(StackBenchmark.class, "bind"),
    STOCK(StackBenchmark.class, "bindAndValidate"),
    NETWORKNT(StackBenchmark.class, "schema"),
    DIGITAL_COLLECTIONS(StackBenchmark.class, "digitalCollections"),
    CHECK_INVALID(InvalidBenchmark.class, "check"),
    VALIDATE(ValidateBenchmark.class, "validate"),
    VALIDATE_WITH_WARNINGS(ValidateBenchmark.class, "validateWithWarnings"),
    HIBERNATE(ValidateBenchmark.class, "hibernate"),
    WRITE(WriteBenchmark.class, "write"),
    GENERATOR(WriteBenchmark.class, "generate"),
    RESOLVE(ResolveBenchmark.class, "resolve"),
    RESOLVE_BY_DISTANCE(DistanceBenchmark.class, "resolve"),
    LOCALE_MATCHER(DistanceBenchmark.class, "localeMatcher"),
    NEW_LOCALE_MATCHER(DistanceBenchmark.class, "newLocaleMatcher"),
    LINES(LinesBenchmark.class, "lines"),
    SINGLE_LINE(LinesBenchmark.class, "single"),
    FIRST_READ("orgcontent"),
    FIRST_STOCK_BIND("stock");

    private final @Nullable Class<?> type;
    private final String method;
    private final @Nullable Sample sample;

    Contender(@Nullable Class<?> type, String method, @Nullable Sample sample) {
        this.type = type;
        this.method = method;
        this.sample = sample;
    }

    Contender(Class<?> type, String method) {
        this(type, method, null);
    }

    // Measured in a new JVM by FirstRead, not by JMH.
    Contender(String firstReader) {
        this(null, firstReader, null);
    }

    /** Returns the benchmark class; empty if JMH does not measure the contender. */
    Optional<Class<?>> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the benchmark method, or the reader argument of {@code FirstRead}. */
    String method() {
        return method;
    }

    Optional<Sample> sample() {
        return Optional.ofNullable(sample);
    }
}
