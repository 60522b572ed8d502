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

/** Measures the selected ratios, scenario by scenario. */
public final class Comparison {
    private final Runner runner;
    private final Runner startupRunner;
    private final List<Ratio> ratios;

    private Comparison(Runner runner, Runner startupRunner, List<Ratio> ratios) {
        this.runner = runner;
        this.startupRunner = startupRunner;
        this.ratios = ratios;
    }

    /** Full run: five rounds, one JVM fork per contender and round. */
    public static Comparison thorough(
            DocumentFiles files, int lines, Optional<String> profiler, PrintStream out, PrintStream log) {
        return new Comparison(
                new ForkedRunner(files, 5, profiler, out, log), new StartupRunner(files, 9, out), Ratios.of(lines));
    }

    /** Quick run: about one minute. */
    public static Comparison quick(DocumentFiles files, int lines, PrintStream out) {
        return new Comparison(
                new QuickRunner(files, Duration.ofMillis(1_200)),
                new StartupRunner(files, 3, out),
                Ratios.of(lines).stream().map(Ratio::quick).toList());
    }

    /** Returns the JVM arguments, for display. */
    public static String conditions() {
        return String.join(" ", Scenario.DEFAULT_ARGUMENTS) + "; for the lines "
                + String.join(" ", Scenario.LINES.jvmArguments());
    }

    /** Returns a comparison of those ratios whose names match. */
    public Comparison only(Pattern names) {
        List<Ratio> selected = ratios.stream()
                .filter(ratio -> names.matcher(ratio.name()).find())
                .toList();
        return new Comparison(runner, startupRunner, selected);
    }

    /** Returns the names of the ratios. */
    public List<String> names() {
        return ratios.stream().map(Ratio::name).toList();
    }

    /** Measures all ratios. */
    public List<Result> run() throws IOException {
        Map<Scenario, List<Round>> rounds = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            List<Contender> contenders = contenders(scenario);
            if (!contenders.isEmpty()) {
                rounds.put(
                        scenario,
                        (scenario == Scenario.FIRST_READ ? startupRunner : runner).measure(scenario, contenders));
            }
        }
        List<Result> results = new ArrayList<>();
        ratios.forEach(ratio -> results.add(Result.of(ratio, rounds.getOrDefault(ratio.scenario(), List.of()))));
        return results;
    }

    private List<Contender> contenders(Scenario scenario) {
        return ratios.stream()
                .filter(ratio -> ratio.scenario() == scenario)
                .flatMap(ratio -> ratio.metric().contenders().stream())
                .distinct()
                .toList();
    }
}
