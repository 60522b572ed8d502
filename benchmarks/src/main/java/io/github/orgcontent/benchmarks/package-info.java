/** Benchmark program: compares the performance of the library with alternatives. Nothing depends on it. */
@NullMarked
package io.github.orgcontent.benchmarks;

import org.jspecify.annotations.NullMarked;
