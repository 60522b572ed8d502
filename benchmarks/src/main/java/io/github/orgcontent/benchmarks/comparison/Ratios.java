package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.comparison.Target.AtLeast;
import io.github.orgcontent.benchmarks.comparison.Target.AtMost;
import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.stream.Stream;

/** All that is compared, with what is wished for. */
final class Ratios {
    private static final double TO_SCAN = 0.6;

    private Ratios() {}

    /**
     * All of them.
     *
     * @param lines how many articles there are in one stream
     */
    static List<Ratio> of(int lines) {
        return Stream.of(reads(), stacks(), others(lines)).flatMap(List::stream).toList();
    }

    private static List<Ratio> reads() {
        return List.of(
                toScan("2k", 0.45, Side.READ_2K, Side.SCAN_2K),
                toScan("10k", 0.48, Side.READ_10K, Side.SCAN_10K),
                toScan("30k", TO_SCAN, Side.READ_30K, Side.SCAN_30K),
                toScan("bundle", 0.47, Side.READ_BUNDLE, Side.SCAN_BUNDLE));
    }

    private static Ratio toScan(String sample, double reached, Side read, Side scan) {
        return new Ratio(
                "read-to-scan-" + sample, Scene.SCAN, new AtLeast(TO_SCAN, reached), Formula.speed(read, scan));
    }

    private static List<Ratio> stacks() {
        return List.of(
                new Ratio(
                        "read-to-stock", Scene.STACK, new AtLeast(2.5, 2.35), Formula.speed(Side.READ_10K, Side.STOCK)),
                new Ratio(
                        "read-to-networknt",
                        Scene.STACK,
                        new AtLeast(1.5),
                        Formula.speed(Side.READ_10K, Side.NETWORKNT)),
                new Ratio(
                        "allocation-to-stock-binding",
                        Scene.STACK,
                        new AtMost(1.3),
                        Formula.allocation(Side.READ_10K, Side.STOCK_BIND)),
                new Ratio("read-to-tree", Scene.STACK, new None(), Formula.speed(Side.READ_10K, Side.TREE)),
                new Ratio(
                        "read-to-digital-collections",
                        Scene.STACK,
                        new None(),
                        Formula.speed(Side.READ_10K, Side.DIGITAL_COLLECTIONS)),
                new Ratio(
                        "stock-binding-to-scan",
                        Scene.STACK,
                        new None(),
                        Formula.speed(Side.STOCK_BIND, Side.SCAN_10K)));
    }

    private static List<Ratio> others(int lines) {
        return List.of(
                new Ratio(
                        "validate-to-hibernate",
                        Scene.VALIDATE,
                        new AtLeast(8),
                        Formula.speed(Side.VALIDATE, Side.HIBERNATE)),
                new Ratio(
                        "validate-with-advice-to-hibernate",
                        Scene.VALIDATE,
                        new None(),
                        Formula.speed(Side.VALIDATE_WITH_ADVICE, Side.HIBERNATE)),
                new Ratio(
                        "validate-first-to-hibernate",
                        Scene.VALIDATE,
                        new None(),
                        Formula.speed(Side.VALIDATE_FIRST, Side.HIBERNATE_FIRST)),
                new Ratio(
                        "write-to-generator", Scene.WRITE, new AtLeast(0.6), Formula.speed(Side.WRITE, Side.GENERATOR)),
                new Ratio(
                        "invalid-to-valid",
                        Scene.INVALID,
                        new AtMost(10),
                        Formula.time(Side.CHECK_INVALID, Side.READ_10K)),
                new Ratio("resolve-nanoseconds", Scene.RESOLVE, new AtMost(150), Formula.nanoseconds(Side.RESOLVE)),
                new Ratio("resolve-allocation", Scene.RESOLVE, new AtMost(40), Formula.bytes(Side.RESOLVE)),
                new Ratio(
                        "ndjson-to-single",
                        Scene.LINES,
                        new AtLeast(0.9),
                        Formula.speed(Side.LINES, Side.SINGLE_LINE).times(lines)),
                new Ratio(
                        "threads", Scene.THREADS, new AtLeast(1.8), Formula.speed(Side.READ_10K_BY_TWO, Side.READ_10K)),
                new Ratio(
                        "scan-threads", Scene.THREADS, new None(), Formula.speed(Side.SCAN_10K_BY_TWO, Side.SCAN_10K)),
                new Ratio(
                        "first-read",
                        Scene.FIRST_READ,
                        new AtMost(2),
                        Formula.time(Side.FIRST_READ, Side.FIRST_STOCK_BIND)));
    }
}
