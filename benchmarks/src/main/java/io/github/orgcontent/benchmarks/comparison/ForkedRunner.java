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

/** Each turn of a side is a JVM of its own, and the sides take turns JVM by JVM. */
record ForkedRunner(DocumentFiles files, int rounds, Optional<String> profiler, PrintStream out, PrintStream log)
        implements Runner {
    private static final int ITERATIONS = 3;

    /** The profiler that is always there, for what is allocated. */
    private static final String COLLECTOR = "gc";

    @Override
    public List<Round> measure(Scenario scene, List<Contender> sides) {
        var table = new Table();
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(round(scene, sides, table));
        }
        table.print(out, profiler.filter(COLLECTOR::equals).isPresent());
        profiler.ifPresent(name -> table.printFindings(out));
        return all;
    }

    private Round round(Scenario scene, List<Contender> sides, Table table) {
        Map<Contender, Score> scores = new EnumMap<>(Contender.class);
        for (Contender side : sides) {
            Trial trial = Trial.run(options(scene, side));
            table.add(side, trial);
            scores.put(side, trial.score());
            log.printf("%s: %.1f per second%n", side, trial.score().perSecond());
        }
        return new Round(scores);
    }

    private ChainedOptionsBuilder options(Scenario scene, Contender side) {
        int iterations = side == Contender.LINES ? 1 : ITERATIONS; // one pass over the file takes long enough
        ChainedOptionsBuilder options = Trial.options(side)
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(Stream.of(scene.jvmArguments(), files.toArguments())
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        profiler.filter(name -> !name.equals(COLLECTOR)).ifPresent(options::addProfiler);
        return options;
    }
}
