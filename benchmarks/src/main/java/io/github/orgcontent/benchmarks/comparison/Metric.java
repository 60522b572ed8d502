package io.github.orgcontent.benchmarks.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a number comes out of a round.
 *
 * @param sides what must be measured for it
 */
record Metric(List<Contender> sides, ToDoubleFunction<Round> value) {
    /** How many times as fast: the greater the better for the first. */
    static Metric speed(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.perSecond(one) / round.perSecond(other));
    }

    /** How many times as long: the smaller the better for the first. */
    static Metric time(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.perSecond(other) / round.perSecond(one));
    }

    /** How many times as much is allocated by the first. */
    static Metric allocation(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.bytesPerOperation(one) / round.bytesPerOperation(other));
    }

    static Metric nanoseconds(Contender side) {
        return new Metric(List.of(side), round -> 1e9 / round.perSecond(side));
    }

    /** Whole ones, since what the profiler itself allocates is spread over all operations. */
    static Metric bytes(Contender side) {
        return new Metric(List.of(side), round -> Math.rint(round.bytesPerOperation(side)));
    }

    /** The same where one operation does the work of several. */
    Metric times(int operations) {
        return new Metric(sides, round -> value.applyAsDouble(round) * operations);
    }
}
