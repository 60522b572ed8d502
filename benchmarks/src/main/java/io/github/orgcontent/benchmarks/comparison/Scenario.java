package io.github.orgcontent.benchmarks.comparison;

import java.util.List;

/** Sides that take turns with one another, in JVMs with the same arguments. */
enum Scenario {
    SCAN,
    STACK,
    INVALID,
    /** Where the compiler of the JVM must have done its work, for which there is no third processor. */
    THREADS,
    VALIDATE,
    WRITE,
    RESOLVE,
    /** In so little memory that a hundred thousand articles do not fit. */
    LINES,
    /** In JVMs that do nothing else. */
    FIRST_READ,
    /** All sides that need no JVM of their own kind, where there is no time for more than one. */
    TOGETHER;

    static final String COLLECTOR = "-XX:+UseParallelGC";
    static final String LITTLE = "-Xmx64m";
    static final List<String> ENOUGH = List.of("-Xms1g", "-Xmx1g", COLLECTOR);

    /** Where the same sides take turns if time is short. */
    Scenario quick() {
        return switch (this) {
            case THREADS, LINES, FIRST_READ -> this;
            default -> TOGETHER;
        };
    }

    List<String> jvmArguments() {
        return this == LINES ? List.of(LITTLE, COLLECTOR) : ENOUGH;
    }
}
