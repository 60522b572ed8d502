/** JMH benchmarks, one method for each contender. Used by {@code comparison}. */
@NullMarked
package io.github.orgcontent.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
