package io.github.orgcontent.benchmarks.comparison;

/**
 * What was measured of one side in one round.
 *
 * @param bytesPerOperation what was allocated, or not a number where nobody counted
 */
record Score(double perSecond, double bytesPerOperation) {
    /** One operation that took so long. */
    static Score ofNanoseconds(long nanoseconds) {
        return new Score(1e9 / (double) nanoseconds, Double.NaN);
    }
}
