package io.github.orgcontent.benchmarks.comparison;

import java.util.Map;
import java.util.Objects;

/** One turn of each side, one soon after the other. */
record Round(Map<Contender, Score> scores) {
    double perSecond(Contender side) {
        return score(side).perSecond();
    }

    double bytesPerOperation(Contender side) {
        return score(side).bytesPerOperation();
    }

    private Score score(Contender side) {
        return Objects.requireNonNull(scores.get(side), side::name);
    }
}
