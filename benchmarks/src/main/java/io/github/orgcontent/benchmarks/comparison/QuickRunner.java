package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Runs all contenders of a scenario in one JVM for a short time, so that they share the warm-up. */
record QuickRunner(DocumentFiles files, Duration timePerContender) implements Runner {
    /** Additional time for class loading and first compilation. */
    private static final Duration STARTUP = Duration.ofSeconds(3);

    @Override
    public List<Round> measure(Scenario scenario, List<Contender> contenders) throws IOException {
        Path rounds = files.folder().resolve(scenario + ".rounds");
        long milliseconds =
                STARTUP.plus(timePerContender.multipliedBy(contenders.size())).toMillis();
        new Jvm(scenario, files)
                .run(
                        QuickScenario.class,
                        Stream.concat(
                                        Stream.of(Long.toString(milliseconds), rounds.toString()),
                                        contenders.stream().map(Contender::name))
                                .toList());
        return RoundLines.parse(Files.readAllLines(rounds));
    }
}
