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

/** A scene in one JVM: its sides take turns iteration by iteration until the time is over. */
final class QuickScenario {
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 10;

    private final List<Contender> sides;
    private final Duration time;
    private final TimeValue iteration;
    private final long start = System.nanoTime();

    private QuickScenario(List<Contender> sides, Duration time) {
        this.sides = sides;
        this.time = time;
        this.iteration = TimeValue.milliseconds(time.toMillis() / 2 / MOST_ROUNDS / sides.size());
    }

    /** The arguments are the milliseconds there are, the file for what is measured, and the sides. */
    public static void main(String[] arguments) throws IOException {
        List<Contender> sides =
                Arrays.stream(arguments).skip(2).map(Contender::valueOf).toList();
        Duration time = Duration.ofMillis(Long.parseLong(arguments[0]));
        Files.write(Path.of(arguments[1]), RoundLines.format(new QuickScenario(sides, time).play()));
    }

    // The first half of the time is for the compiler of the JVM; what is measured then is forgotten.
    private List<Round> play() {
        while (elapsed() < time.toNanos() / 2) {
            round(new Table());
        }
        var table = new Table();
        List<Round> rounds = new ArrayList<>();
        while (rounds.size() < LEAST_ROUNDS || elapsed() < time.toNanos()) {
            rounds.add(round(table));
        }
        table.print(System.out, false);
        return rounds;
    }

    private long elapsed() {
        return System.nanoTime() - start;
    }

    private Round round(Table table) {
        Map<Contender, Score> scores = new EnumMap<>(Contender.class);
        for (Contender side : sides) {
            Trial trial = Trial.run(options(side));
            table.add(side, trial);
            scores.put(side, trial.score());
        }
        return new Round(scores);
    }

    private ChainedOptionsBuilder options(Contender side) {
        return Trial.options(side)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(iteration);
    }
}
