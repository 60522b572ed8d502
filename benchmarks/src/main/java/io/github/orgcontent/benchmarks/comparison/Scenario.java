package io.github.orgcontent.benchmarks.comparison;

import java.util.List;

/** A group of contenders that are measured alternately, in JVMs with the same arguments. */
enum Scenario {
    SCAN,
    STACK,
    INVALID,
    /** Two threads. Needs a JVM of its own, because the JIT compiler must have finished: there is no third processor. */
    THREADS,
    VALIDATE,
    WRITE,
    RESOLVE,
    /** NDJSON stream, with a heap too small for 100,000 articles. */
    LINES,
    /** First operation in a new JVM. */
    FIRST_READ,
    /** All contenders that do not need a separate JVM, in a quick run. */
    COMBINED;

    static final String GARBAGE_COLLECTOR = "-XX:+UseParallelGC";
    static final String SMALL_HEAP = "-Xmx64m";
    static final List<String> DEFAULT_ARGUMENTS = List.of("-Xms1g", "-Xmx1g", GARBAGE_COLLECTOR);

    /** Returns the scenario that replaces this one in a quick run. */
    Scenario quick() {
        return switch (this) {
            case THREADS, LINES, FIRST_READ -> this;
            default -> COMBINED;
        };
    }

    List<String> jvmArguments() {
        return this == LINES ? List.of(SMALL_HEAP, GARBAGE_COLLECTOR) : DEFAULT_ARGUMENTS;
    }
}
