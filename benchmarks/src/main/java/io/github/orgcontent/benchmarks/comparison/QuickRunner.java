package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** One JVM for each scene, and little time in it: in a JVM that goes on, the compiler works for all sides. */
record QuickRunner(DocumentFiles files, Duration perSide) implements Runner {
    /** For what a JVM must load and compile before any side is itself. */
    private static final Duration START = Duration.ofSeconds(3);

    @Override
    public List<Round> measure(Scenario scene, List<Contender> sides) throws IOException {
        Path rounds = files.folder().resolve(scene + ".rounds");
        long milliseconds = START.plus(perSide.multipliedBy(sides.size())).toMillis();
        new Jvm(scene, files)
                .run(
                        QuickScenario.class,
                        Stream.concat(
                                        Stream.of(Long.toString(milliseconds), rounds.toString()),
                                        sides.stream().map(Contender::name))
                                .toList());
        return RoundLines.parse(Files.readAllLines(rounds));
    }
}
