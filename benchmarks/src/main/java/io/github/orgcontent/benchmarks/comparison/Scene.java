package io.github.orgcontent.benchmarks.comparison;

import java.util.List;

/** Sides that take turns with one another, in JVMs with the same arguments. */
enum Scene {
    SCAN,
    STACK,
    INVALID,
    THREADS,
    VALIDATE,
    WRITE,
    RESOLVE,
    /** In so little memory that a hundred thousand articles do not fit. */
    LINES,
    FIRST_READ;

    static final String COLLECTOR = "-XX:+UseParallelGC";
    static final String LITTLE = "-Xmx64m";
    static final List<String> ENOUGH = List.of("-Xms1g", "-Xmx1g", COLLECTOR);

    List<String> jvmArguments() {
        return this == LINES ? List.of(LITTLE, COLLECTOR) : ENOUGH;
    }
}
