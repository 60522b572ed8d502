package io.github.orgcontent.benchmarks.comparison;

import java.util.Locale;

/** What a number should be. */
public sealed interface Target {
    /** How far a number may fall short: machines and hours differ. */
    double ALLOWANCE = 0.8;

    /** Whether a number is worse than the target allows. */
    boolean isMissedBy(double value);

    /** Not less. */
    record AtLeast(double value) implements Target {
        @Override
        public boolean isMissedBy(double measured) {
            return !(measured >= value * ALLOWANCE); // also where nothing was measured
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "at least %s", value);
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
            return String.format(Locale.ROOT, "at most %s", value);
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
