package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.measure.FirstRead;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures the first operation of a new JVM: one JVM per contender and round, without warm-up. */
record StartupRunner(DocumentFiles files, int rounds, PrintStream out) implements Runner {
    @Override
    public List<Round> measure(Scenario scenario, List<Contender> contenders) throws IOException {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Map<Contender, Score> scores = new EnumMap<>(Contender.class);
            for (Contender contender : contenders) {
                scores.put(contender, start(scenario, contender));
            }
            all.add(new Round(scores));
        }
        out.println();
        return all;
    }

    private Score start(Scenario scenario, Contender contender) throws IOException {
        String file = files.singleArticle().toString();
        long nanoseconds = Long.parseLong(
                new Jvm(scenario, files).runAndCapture(FirstRead.class, List.of(contender.method(), file)));
        out.printf("%s: %d ms%n", contender, nanoseconds / 1_000_000);
        return Score.ofNanoseconds(nanoseconds);
    }
}
