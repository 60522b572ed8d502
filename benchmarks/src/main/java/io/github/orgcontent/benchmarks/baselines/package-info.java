/**
 * Baselines: alternatives to the library, and lower bounds such as a plain token scan. Used by {@code measure} and
 * {@code documents}.
 */
@NullMarked
package io.github.orgcontent.benchmarks.baselines;

import org.jspecify.annotations.NullMarked;
