package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.comparison.Target.AtLeast;
import io.github.orgcontent.benchmarks.comparison.Target.AtMost;
import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.stream.Stream;

/** The list of all ratios with their targets. */
final class Ratios {
    private static final double TO_SCAN = 0.6;

    private Ratios() {}

    /**
     * Returns all ratios.
     *
     * @param lines the number of articles in the NDJSON stream
     */
    static List<Ratio> of(int lines) {
        return Stream.of(reads(), stacks(), others(lines)).flatMap(List::stream).toList();
    }

    private static List<Ratio> reads() {
        return List.of(
                toScan("2k", 0.45, Contender.READ_2K, Contender.SCAN_2K),
                toScan("10k", 0.48, Contender.READ_10K, Contender.SCAN_10K),
                toScan("30k", TO_SCAN, Contender.READ_30K, Contender.SCAN_30K),
                toScan("bundle", 0.47, Contender.READ_BUNDLE, Contender.SCAN_BUNDLE));
    }

    private static Ratio toScan(String sample, double achieved, Contender read, Contender scan) {
        return new Ratio(
                "read-to-scan-" + sample, Scenario.SCAN, new AtLeast(TO_SCAN, achieved), Metric.speed(read, scan));
    }

    private static List<Ratio> stacks() {
        return List.of(
                new Ratio(
                        "read-to-stock",
                        Scenario.STACK,
                        new AtLeast(2.5, 2.35),
                        Metric.speed(Contender.READ_10K, Contender.STOCK)),
                new Ratio(
                        "read-to-networknt",
                        Scenario.STACK,
                        new AtLeast(1.5),
                        Metric.speed(Contender.READ_10K, Contender.NETWORKNT)),
                new Ratio(
                        "allocation-to-stock-binding",
                        Scenario.STACK,
                        new AtMost(1.3),
                        Metric.allocation(Contender.READ_10K, Contender.STOCK_BIND)),
                new Ratio("read-to-tree", Scenario.STACK, new None(), Metric.speed(Contender.READ_10K, Contender.TREE)),
                new Ratio(
                        "read-to-digital-collections",
                        Scenario.STACK,
                        new None(),
                        Metric.speed(Contender.READ_10K, Contender.DIGITAL_COLLECTIONS)),
                new Ratio(
                        "stock-binding-to-scan",
                        Scenario.STACK,
                        new None(),
                        Metric.speed(Contender.STOCK_BIND, Contender.SCAN_10K)));
    }

    private static List<Ratio> others(int lines) {
        return List.of(
                new Ratio(
                        "validate-to-hibernate",
                        Scenario.VALIDATE,
                        new AtLeast(8, 2.3),
                        Metric.speed(Contender.VALIDATE, Contender.HIBERNATE)),
                new Ratio(
                        "validate-with-warnings-to-hibernate",
                        Scenario.VALIDATE,
                        new None(),
                        Metric.speed(Contender.VALIDATE_WITH_WARNINGS, Contender.HIBERNATE)),
                new Ratio(
                        "write-to-generator",
                        Scenario.WRITE,
                        new AtLeast(0.6, 0.5),
                        Metric.speed(Contender.WRITE, Contender.GENERATOR)),
                new Ratio(
                        "invalid-to-valid",
                        Scenario.INVALID,
                        new AtMost(10),
                        Metric.time(Contender.CHECK_INVALID, Contender.READ_10K)),
                new Ratio(
                        "resolve-nanoseconds",
                        Scenario.RESOLVE,
                        new AtMost(150),
                        Metric.nanoseconds(Contender.RESOLVE)),
                new Ratio("resolve-allocation", Scenario.RESOLVE, new AtMost(40), Metric.bytes(Contender.RESOLVE)),
                new Ratio(
                        "distance-to-locale-matcher",
                        Scenario.RESOLVE,
                        new None(),
                        Metric.speed(Contender.RESOLVE_BY_DISTANCE, Contender.LOCALE_MATCHER)),
                new Ratio(
                        "distance-to-new-locale-matcher",
                        Scenario.RESOLVE,
                        new None(),
                        Metric.speed(Contender.RESOLVE_BY_DISTANCE, Contender.NEW_LOCALE_MATCHER)),
                new Ratio(
                        "ndjson-to-single",
                        Scenario.LINES,
                        new AtLeast(0.9),
                        Metric.speed(Contender.LINES, Contender.SINGLE_LINE).times(lines)),
                new Ratio(
                        "threads",
                        Scenario.THREADS,
                        new AtLeast(1.8),
                        Metric.speed(Contender.READ_10K_TWO_THREADS, Contender.READ_10K)),
                new Ratio(
                        "scan-threads",
                        Scenario.THREADS,
                        new None(),
                        Metric.speed(Contender.SCAN_10K_TWO_THREADS, Contender.SCAN_10K)),
                new Ratio(
                        "first-read",
                        Scenario.FIRST_READ,
                        new AtMost(2),
                        Metric.time(Contender.FIRST_READ, Contender.FIRST_STOCK_BIND)));
    }
}
