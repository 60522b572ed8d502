package io.github.orgcontent.benchmarks.comparison;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** The trials of a scenario as a table of JMH: one line per contender for its speed, one for its allocation. */
final class ResultTable {
    private final Map<Contender, List<RunResult>> results = new EnumMap<>(Contender.class);

    void add(Contender contender, Trial trial) {
        results.computeIfAbsent(contender, key -> new ArrayList<>()).add(trial.result());
    }

    void print(PrintStream out, boolean withGarbageCollector) {
        var text = new ByteArrayOutputStream();
        ResultFormatFactory.getInstance(ResultFormatType.TEXT, new PrintStream(text, true, StandardCharsets.UTF_8))
                .writeOut(results.values().stream().map(ResultTable::merged).toList());
        text.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> withGarbageCollector || isShown(line))
                .forEach(out::println);
        out.println();
    }

    /** Prints the output of the profilers that is not part of the table. */
    void printProfilerOutput(PrintStream out) {
        results.forEach((contender, runs) -> merged(runs).getSecondaryResults().values().stream()
                .filter(result -> !result.getLabel().startsWith("gc."))
                .forEach(result -> out.println(contender + "\n" + result.extendedInfo())));
    }

    private static RunResult merged(List<RunResult> runs) {
        List<BenchmarkResult> all = runs.stream()
                .map(RunResult::getBenchmarkResults)
                .flatMap(Collection::stream)
                .toList();
        return new RunResult(runs.get(0).getParams(), all);
    }

    private static boolean isShown(String line) {
        return !line.contains(":gc.") || line.contains(":gc.alloc.rate.norm");
    }
}
