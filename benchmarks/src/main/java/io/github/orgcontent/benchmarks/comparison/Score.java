package io.github.orgcontent.benchmarks.comparison;

/**
 * The score of one contender in one round.
 *
 * @param perSecond operations per second
 * @param bytesPerOperation allocated bytes per operation; {@code NaN} if not measured
 */
record Score(double perSecond, double bytesPerOperation) {
    /** Returns the score of a single operation of this duration. */
    static Score ofNanoseconds(long nanoseconds) {
        return new Score(1e9 / (double) nanoseconds, Double.NaN);
    }
}
