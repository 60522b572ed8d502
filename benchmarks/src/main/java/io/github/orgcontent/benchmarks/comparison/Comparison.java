package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Measures what is asked, scene by scene. */
public final class Comparison {
    private final Runner laboratory;
    private final Runner starts;
    private final List<Ratio> ratios;

    private Comparison(Runner laboratory, Runner starts, List<Ratio> ratios) {
        this.laboratory = laboratory;
        this.starts = starts;
        this.ratios = ratios;
    }

    /** With time: five rounds, each turn in a JVM of its own. */
    public static Comparison thorough(
            DocumentFiles files, int lines, Optional<String> profiler, PrintStream out, PrintStream log) {
        return new Comparison(
                new ForkedRunner(files, 5, profiler, out, log), new StartupRunner(files, 9, out), Ratios.of(lines));
    }

    /** Within a minute. */
    public static Comparison quick(DocumentFiles files, int lines, PrintStream out) {
        return new Comparison(
                new QuickRunner(files, Duration.ofMillis(1_200)),
                new StartupRunner(files, 3, out),
                Ratios.of(lines).stream().map(Ratio::quick).toList());
    }

    /** What is asked of the JVMs. */
    public static String conditions() {
        return String.join(" ", Scenario.ENOUGH) + "; for the lines " + String.join(" ", Scenario.LINES.jvmArguments());
    }

    /** The same for the ratios whose names match. */
    public Comparison only(Pattern names) {
        List<Ratio> some = ratios.stream()
                .filter(ratio -> names.matcher(ratio.name()).find())
                .toList();
        return new Comparison(laboratory, starts, some);
    }

    /** The names of all that is compared. */
    public List<String> names() {
        return ratios.stream().map(Ratio::name).toList();
    }

    /** Measures and answers. */
    public List<Result> run() throws IOException {
        Map<Scenario, List<Round>> rounds = new EnumMap<>(Scenario.class);
        for (Scenario scene : Scenario.values()) {
            List<Contender> sides = sides(scene);
            if (!sides.isEmpty()) {
                rounds.put(scene, (scene == Scenario.FIRST_READ ? starts : laboratory).measure(scene, sides));
            }
        }
        List<Result> answers = new ArrayList<>();
        ratios.forEach(ratio -> answers.add(Result.of(ratio, rounds.getOrDefault(ratio.scene(), List.of()))));
        return answers;
    }

    private List<Contender> sides(Scenario scene) {
        return ratios.stream()
                .filter(ratio -> ratio.scene() == scene)
                .flatMap(ratio -> ratio.formula().sides().stream())
                .distinct()
                .toList();
    }
}
