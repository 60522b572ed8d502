package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.Locale;

/** A ratio and what it was found to be. */
public record Answer(String name, double value, Target target) {
    static Answer of(Ratio ratio, List<Round> rounds) {
        return new Answer(ratio.name(), median(rounds, ratio.formula()), ratio.target());
    }

    // Of each round by itself, since the machine is not the same in all of them.
    private static double median(List<Round> rounds, Formula formula) {
        double[] values = rounds.stream().mapToDouble(formula.value()).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Whether it is worse than its target allows. */
    public boolean isMissed() {
        return target.isMissedBy(value);
    }

    @Override
    public String toString() {
        String line = String.format(Locale.ROOT, "ratio %s %.2f", name, value);
        return target instanceof None ? line : line + " (target " + target + ")";
    }
}
