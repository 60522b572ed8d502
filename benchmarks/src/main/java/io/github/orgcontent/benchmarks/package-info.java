/** Measures the library beside what one would use instead, and compares the two. */
@NullMarked
package io.github.orgcontent.benchmarks;

import org.jspecify.annotations.NullMarked;
