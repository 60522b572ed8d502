package io.github.orgcontent.benchmarks.comparison;

import java.util.Map;
import java.util.Objects;

/** The scores of one round: each contender measured once, shortly after one another. */
record Round(Map<Contender, Score> scores) {
    double perSecond(Contender contender) {
        return score(contender).perSecond();
    }

    double bytesPerOperation(Contender contender) {
        return score(contender).bytesPerOperation();
    }

    private Score score(Contender contender) {
        return Objects.requireNonNull(scores.get(contender), contender::name);
    }
}
