package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs one JVM fork per contender and round; the forks of the contenders alternate. */
record ForkedRunner(DocumentFiles files, int rounds, Optional<String> profiler, PrintStream out, PrintStream log)
        implements Runner {
    private static final int ITERATIONS = 3;

    /** The JMH profiler that is always active, because it measures allocation. */
    private static final String GC_PROFILER = "gc";

    @Override
    public List<Round> measure(Scenario scenario, List<Contender> contenders) {
        var table = new ResultTable();
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(round(scenario, contenders, table));
        }
        table.print(out, profiler.filter(GC_PROFILER::equals).isPresent());
        profiler.ifPresent(name -> table.printProfilerOutput(out));
        return all;
    }

    private Round round(Scenario scenario, List<Contender> contenders, ResultTable table) {
        Map<Contender, Score> scores = new EnumMap<>(Contender.class);
        for (Contender contender : contenders) {
            Trial trial = Trial.run(options(scenario, contender));
            table.add(contender, trial);
            scores.put(contender, trial.score());
            log.printf("%s: %.1f per second%n", contender, trial.score().perSecond());
        }
        return new Round(scores);
    }

    private ChainedOptionsBuilder options(Scenario scenario, Contender contender) {
        int iterations = contender == Contender.LINES ? 1 : ITERATIONS; // one pass over the file takes several seconds
        ChainedOptionsBuilder options = Trial.options(contender)
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(Stream.of(scenario.jvmArguments(), files.toJvmArguments())
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        profiler.filter(name -> !name.equals(GC_PROFILER)).ifPresent(options::addProfiler);
        return options;
    }
}
