package io.github.orgcontent.benchmarks.comparison;

import java.math.BigDecimal;

/** The target of a ratio. */
public sealed interface Target {
    /** Accepted fraction of a target, since measurements vary between machines and runs. */
    double ALLOWANCE = 0.8;

    /** Whether a value is worse than the target allows. */
    boolean isMissedBy(double value);

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * A minimum.
     *
     * @param value the minimum
     * @param achieved the value achieved so far; less than {@code value} if the target is missed, and then it must not decrease
     */
    record AtLeast(double value, double achieved) implements Target {
        AtLeast(double value) {
            this(value, value);
        }

        @Override
        public boolean isMissedBy(double measured) {
            return !(measured >= achieved * ALLOWANCE); // true for NaN, too
        }

        @Override
        public String toString() {
            return "at least " + plain(value) + (achieved < value ? ", missed: " + plain(achieved) + " so far" : "");
        }
    }

    /** A maximum. */
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

    /** No target: the ratio is only reported. */
    record None() implements Target {
        @Override
        public boolean isMissedBy(double measured) {
            return false;
        }
    }
}
