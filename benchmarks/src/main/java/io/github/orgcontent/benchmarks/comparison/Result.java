package io.github.orgcontent.benchmarks.comparison;

import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.Locale;

/**
 * The measured value of a ratio: the median of the ratios of the single rounds, since the load of the machine changes
 * between rounds.
 *
 * @param lowest the lowest value of a round
 * @param highest the highest value of a round
 */
public record Result(String name, double value, double lowest, double highest, Target target) {
    static Result of(Ratio ratio, List<Round> rounds) {
        double[] values =
                rounds.stream().mapToDouble(ratio.metric().value()).sorted().toArray();
        return new Result(ratio.name(), median(values), values[0], values[values.length - 1], ratio.target());
    }

    private static double median(double[] values) {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Whether the value is worse than its target allows. */
    public boolean isMissed() {
        return target.isMissedBy(value);
    }

    @Override
    public String toString() {
        String targetText = target instanceof None ? "" : " (target " + target + ")";
        return String.format(Locale.ROOT, "ratio %s %.2f%s rounds %.2f-%.2f", name, value, targetText, lowest, highest);
    }
}
