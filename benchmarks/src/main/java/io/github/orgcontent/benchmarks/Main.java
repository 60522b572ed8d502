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

/** Command line program that runs the benchmarks and prints each ratio with its target. */
@Command(
        name = "benchmarks",
        description = {
            "Measures the library against alternatives, with hundreds of different articles. Prints the tables of JMH,"
                    + " then one line for each ratio with its lowest and highest round.",
            "The two contenders of a ratio alternate: five rounds, one JVM fork per contender and round (3 s warm-up, 3 s"
                    + " measurement). The ratio is the median of the rounds. A full run takes about 20 minutes."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:with --check, a ratio is worse than its target allows",
            "2:invalid arguments, or a failure"
        })
public final class Main implements Callable<Integer> {
    private static final int LINES = 100_000;
    private static final int QUICK_LINES = 1_000;

    @Option(
            names = "--quick",
            description =
                    "Run within a minute, for a first impression: most contenders share one JVM, alternate after each iteration"
                            + " and slightly disturb each other's optimization; fewer lines and JVM starts.")
    private boolean quick;

    @Option(names = "--check", description = "End with exit code 1 if a ratio is worse than 0.8 of its target.")
    private boolean check;

    @Option(names = "--only", paramLabel = "REGEX", description = "Measure only the ratios whose names match.")
    private Pattern only = Pattern.compile("");

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "A JMH profiler for each fork: gc, stack or jfr; not with --quick.")
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
            throw new ParameterException(spec.commandLine(), "--profile cannot be combined with --quick");
        }
        int lines = quick ? QUICK_LINES : LINES;
        var files = new DocumentFiles(temporaryFolder());
        Comparison comparison = selected(all(files, lines));
        System.out.println("Document seed: " + Sample.seed() + "; Java " + Runtime.version());
        System.out.println("JVM arguments: " + Comparison.conditions() + "\n");
        DocumentWriter.writeAll(files, lines);
        return print(comparison.run());
    }

    private Comparison all(DocumentFiles files, int lines) {
        return quick
                ? Comparison.quick(files, lines, System.out)
                : Comparison.thorough(files, lines, Optional.ofNullable(profiler), System.out, System.err);
    }

    private Comparison selected(Comparison all) {
        Comparison selected = all.only(only);
        if (selected.names().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--only matches no ratio; available: " + String.join(", ", all.names()));
        }
        return selected;
    }

    private int print(List<Result> results) {
        results.forEach(System.out::println);
        List<Result> missed = check ? results.stream().filter(Result::isMissed).toList() : List.of();
        missed.forEach(result -> System.out.println("missed: " + result));
        return missed.isEmpty() ? 0 : 1;
    }

    // A shutdown hook deletes the folder also after an interrupt: the file of lines is large.
    private static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("orgcontent-benchmarks");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("could not delete " + folder);
        }
    }
}
