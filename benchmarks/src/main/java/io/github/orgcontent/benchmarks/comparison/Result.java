package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.Locale;

/**
 * A ratio and what it was found to be: the median over the rounds, each by itself, since the machine is not the same in
 * all of them.
 *
 * @param lowest what it was in the round where it was least
 */
public record Result(String name, double value, double lowest, double highest, Target target) {
    static Result of(Ratio ratio, List<Round> rounds) {
        double[] values =
                rounds.stream().mapToDouble(ratio.formula().value()).sorted().toArray();
        return new Result(ratio.name(), median(values), values[0], values[values.length - 1], ratio.target());
    }

    private static double median(double[] values) {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Whether it is worse than its target allows. */
    public boolean isMissed() {
        return target.isMissedBy(value);
    }

    @Override
    public String toString() {
        String wished = target instanceof None ? "" : " (target " + target + ")";
        return String.format(Locale.ROOT, "ratio %s %.2f%s rounds %.2f-%.2f", name, value, wished, lowest, highest);
    }
}
