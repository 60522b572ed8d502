/** The contenders, the ratios between them with their targets, and the runners that measure them. Used by {@code Main}. */
@NullMarked
package io.github.orgcontent.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
