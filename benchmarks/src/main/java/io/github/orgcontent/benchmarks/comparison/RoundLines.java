package io.github.orgcontent.benchmarks.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Text form of rounds for the transfer between JVMs: one line per round, {@code READ_2K=8123.4/51200.0 SCAN_2K=…}. */
final class RoundLines {
    private RoundLines() {}

    static List<String> format(List<Round> rounds) {
        return rounds.stream()
                .map(round -> round.scores().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().perSecond() + "/"
                                + entry.getValue().bytesPerOperation())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    static List<Round> parse(List<String> lines) {
        List<Round> rounds = new ArrayList<>();
        for (String line : lines) {
            Map<Contender, Score> scores = new EnumMap<>(Contender.class);
            for (String score : line.split(" ", -1)) {
                String[] parts = score.split("[=/]", -1);
                scores.put(
                        Contender.valueOf(parts[0]),
                        new Score(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
            }
            rounds.add(new Round(scores));
        }
        return rounds;
    }
}
