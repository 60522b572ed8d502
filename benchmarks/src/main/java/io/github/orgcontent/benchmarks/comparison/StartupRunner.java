package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.measure.FirstRead;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Each turn is a JVM that has done nothing yet, and does one thing once. */
record StartupRunner(DocumentFiles files, int rounds, PrintStream out) implements Runner {
    @Override
    public List<Round> measure(Scenario scene, List<Contender> sides) throws IOException {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Map<Contender, Score> scores = new EnumMap<>(Contender.class);
            for (Contender side : sides) {
                scores.put(side, start(scene, side));
            }
            all.add(new Round(scores));
        }
        out.println();
        return all;
    }

    private Score start(Scenario scene, Contender side) throws IOException {
        String file = files.one().toString();
        long nanoseconds = Long.parseLong(new Jvm(scene, files).ask(FirstRead.class, List.of(side.method(), file)));
        out.printf("%s: %d ms%n", side, nanoseconds / 1_000_000);
        return Score.ofNanoseconds(nanoseconds);
    }
}
