/** Which sides are compared, how they take turns, and what is told of them. */
@NullMarked
package io.github.orgcontent.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
