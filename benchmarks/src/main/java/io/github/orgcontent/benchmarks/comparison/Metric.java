package io.github.orgcontent.benchmarks.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A number calculated from one round.
 *
 * @param contenders the contenders that the calculation needs
 */
record Metric(List<Contender> contenders, ToDoubleFunction<Round> value) {
    /** Speed of the first contender relative to the second; greater is better. */
    static Metric speed(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.perSecond(one) / round.perSecond(other));
    }

    /** Time of the first contender relative to the second; smaller is better. */
    static Metric time(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.perSecond(other) / round.perSecond(one));
    }

    /** Allocated bytes of the first contender relative to the second; smaller is better. */
    static Metric allocation(Contender one, Contender other) {
        return new Metric(List.of(one, other), round -> round.bytesPerOperation(one) / round.bytesPerOperation(other));
    }

    /** Nanoseconds per operation. */
    static Metric nanoseconds(Contender contender) {
        return new Metric(List.of(contender), round -> 1e9 / round.perSecond(contender));
    }

    /** Allocated bytes per operation, rounded: the allocation of the profiler itself is spread over all operations. */
    static Metric bytes(Contender contender) {
        return new Metric(List.of(contender), round -> Math.rint(round.bytesPerOperation(contender)));
    }

    /** Multiplies the value, for a contender whose one operation does the work of several. */
    Metric times(int operations) {
        return new Metric(contenders, round -> value.applyAsDouble(round) * operations);
    }
}
