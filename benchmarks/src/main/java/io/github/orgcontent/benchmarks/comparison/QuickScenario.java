package io.github.orgcontent.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** A scenario in one JVM: the contenders alternate after each iteration until the time is over. */
final class QuickScenario {
    private static final int MIN_ROUNDS = 3;
    private static final int MAX_ROUNDS = 10;

    private final List<Contender> contenders;
    private final Duration time;
    private final TimeValue iteration;
    private final long start = System.nanoTime();

    private QuickScenario(List<Contender> contenders, Duration time) {
        this.contenders = contenders;
        this.time = time;
        this.iteration = TimeValue.milliseconds(time.toMillis() / 2 / MAX_ROUNDS / contenders.size());
    }

    /** Arguments: the available milliseconds, the file for the scores, then the names of the contenders. */
    public static void main(String[] arguments) throws IOException {
        List<Contender> contenders =
                Arrays.stream(arguments).skip(2).map(Contender::valueOf).toList();
        Duration time = Duration.ofMillis(Long.parseLong(arguments[0]));
        Files.write(Path.of(arguments[1]), RoundLines.format(new QuickScenario(contenders, time).measure()));
    }

    // The first half of the time is warm-up; its scores are discarded.
    private List<Round> measure() {
        while (elapsed() < time.toNanos() / 2) {
            round(new ResultTable());
        }
        var table = new ResultTable();
        List<Round> rounds = new ArrayList<>();
        while (rounds.size() < MIN_ROUNDS || elapsed() < time.toNanos()) {
            rounds.add(round(table));
        }
        table.print(System.out, false);
        return rounds;
    }

    private long elapsed() {
        return System.nanoTime() - start;
    }

    private Round round(ResultTable table) {
        Map<Contender, Score> scores = new EnumMap<>(Contender.class);
        for (Contender contender : contenders) {
            Trial trial = Trial.run(options(contender));
            table.add(contender, trial);
            scores.put(contender, trial.score());
        }
        return new Round(scores);
    }

    private ChainedOptionsBuilder options(Contender contender) {
        return Trial.options(contender)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(iteration);
    }
}
