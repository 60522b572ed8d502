package io.github.orgcontent.benchmarks;

import io.github.orgcontent.benchmarks.comparison.Comparison;
import io.github.orgcontent.benchmarks.comparison.Result;
import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.DocumentWriter;
import io.github.orgcontent.benchmarks.documents.Sample;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures, and tells each ratio and its target. */
@Command(
        name = "benchmarks",
        description = {
            "Measures the library beside what one would use instead, with hundreds of different articles in turn. Prints"
                    + " JMH's tables, then a line for each ratio with the lowest and the highest of its rounds.",
            "The two sides of a ratio take turns: five rounds, each turn a JVM of its own (3 s to warm up, 3 s measured)."
                    + " The ratio is the median over the rounds. All of it takes about 20 minutes."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:with --check, a ratio is worse than its target allows",
            "2:not understood, or something failed"
        })
public final class Main implements Callable<Integer> {
    private static final int LINES = 100_000;
    private static final int QUICK_LINES = 1_000;

    @Option(
            names = "--quick",
            description =
                    "Within a minute, for a first look: most sides share one JVM, in which they take turns iteration by"
                            + " iteration and spoil each other's optimization a little; fewer lines and starts.")
    private boolean quick;

    @Option(names = "--check", description = "End with exit code 1 if a ratio is worse than 0.8 of its target.")
    private boolean check;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only the ratios whose names match.")
    private Pattern only = Pattern.compile("");

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "A profiler of JMH for each turn: gc, stack, jfr; not with --quick.")
    private @Nullable String profiler;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Main() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (quick && profiler != null) {
            throw new ParameterException(spec.commandLine(), "--profile is not for --quick");
        }
        int lines = quick ? QUICK_LINES : LINES;
        var files = new DocumentFiles(temporaryFolder());
        Comparison asked = asked(all(files, lines));
        System.out.println("documents of seed " + Sample.seed() + ", Java " + Runtime.version());
        System.out.println("JVM arguments: " + Comparison.conditions() + "\n");
        DocumentWriter.writeAll(files, lines);
        return tell(asked.run());
    }

    private Comparison all(DocumentFiles files, int lines) {
        return quick
                ? Comparison.quick(files, lines, System.out)
                : Comparison.thorough(files, lines, Optional.ofNullable(profiler), System.out, System.err);
    }

    private Comparison asked(Comparison all) {
        Comparison asked = all.only(only);
        if (asked.names().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--only: there are " + String.join(", ", all.names()));
        }
        return asked;
    }

    private int tell(List<Result> answers) {
        answers.forEach(System.out::println);
        List<Result> missed = check ? answers.stream().filter(Result::isMissed).toList() : List.of();
        missed.forEach(answer -> System.out.println("missed: " + answer));
        return missed.isEmpty() ? 0 : 1;
    }

    // Deleted also when the program is broken off: the lines are many.
    private static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("orgcontent-benchmarks");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("not deleted: " + folder);
        }
    }
}
