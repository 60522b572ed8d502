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
    private final Laboratory laboratory;
    private final Laboratory starts;
    private final List<Ratio> ratios;

    private Comparison(Laboratory laboratory, Laboratory starts, List<Ratio> ratios) {
        this.laboratory = laboratory;
        this.starts = starts;
        this.ratios = ratios;
    }

    /** With time: five rounds, each turn in a JVM of its own. */
    public static Comparison thorough(
            DocumentFiles files, int lines, Optional<String> profiler, PrintStream out, PrintStream log) {
        return new Comparison(
                new ForkedLaboratory(files, 5, profiler, out, log),
                new StartLaboratory(files, 9, out),
                Ratios.of(lines));
    }

    /** Within a minute. */
    public static Comparison quick(DocumentFiles files, int lines, PrintStream out) {
        return new Comparison(
                new QuickLaboratory(files, Duration.ofMillis(1_200)),
                new StartLaboratory(files, 3, out),
                Ratios.of(lines).stream().map(Ratio::quick).toList());
    }

    /** What is asked of the JVMs. */
    public static String conditions() {
        return String.join(" ", Scene.ENOUGH) + "; for the lines " + String.join(" ", Scene.LINES.jvmArguments());
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
    public List<Answer> run() throws IOException {
        Map<Scene, List<Round>> rounds = new EnumMap<>(Scene.class);
        for (Scene scene : Scene.values()) {
            List<Side> sides = sides(scene);
            if (!sides.isEmpty()) {
                rounds.put(scene, (scene == Scene.FIRST_READ ? starts : laboratory).measure(scene, sides));
            }
        }
        List<Answer> answers = new ArrayList<>();
        ratios.forEach(ratio -> answers.add(Answer.of(ratio, rounds.getOrDefault(ratio.scene(), List.of()))));
        return answers;
    }

    private List<Side> sides(Scene scene) {
        return ratios.stream()
                .filter(ratio -> ratio.scene() == scene)
                .flatMap(ratio -> ratio.formula().sides().stream())
                .distinct()
                .toList();
    }
}
