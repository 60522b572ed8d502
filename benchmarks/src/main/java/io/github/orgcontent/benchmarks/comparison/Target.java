package io.github.orgcontent.benchmarks.comparison;

import java.math.BigDecimal;

/** What a number should be. */
public sealed interface Target {
    /** How far a number may fall short: machines and hours differ. */
    double ALLOWANCE = 0.8;

    /** Whether a number is worse than the target allows. */
    boolean isMissedBy(double value);

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * Not less.
     *
     * @param reached what was reached so far: less than the target where that is missed, and then to be kept at least
     */
    record AtLeast(double value, double reached) implements Target {
        AtLeast(double value) {
            this(value, value);
        }

        @Override
        public boolean isMissedBy(double measured) {
            return !(measured >= reached * ALLOWANCE); // also where nothing was measured
        }

        @Override
        public String toString() {
            return "at least " + plain(value) + (reached < value ? ", missed: " + plain(reached) + " so far" : "");
        }
    }

    /** Not more. */
    record AtMost(double value) implements Target {
        @Override
        public boolean isMissedBy(double measured) {
            return !(measured <= value / ALLOWANCE);
        }

        @Override
        public String toString() {
            return "at most " + plain(value);
        }
    }

    /** Anything: the number is only told. */
    record None() implements Target {
        @Override
        public boolean isMissedBy(double measured) {
            return false;
        }
    }
}
