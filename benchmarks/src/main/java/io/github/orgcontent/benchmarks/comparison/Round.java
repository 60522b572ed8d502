package io.github.orgcontent.benchmarks.comparison;

import java.util.Map;
import java.util.Objects;

/** One turn of each side, one soon after the other. */
record Round(Map<Side, Score> scores) {
    double perSecond(Side side) {
        return score(side).perSecond();
    }

    double bytesPerOperation(Side side) {
        return score(side).bytesPerOperation();
    }

    private Score score(Side side) {
        return Objects.requireNonNull(scores.get(side), side::name);
    }
}
