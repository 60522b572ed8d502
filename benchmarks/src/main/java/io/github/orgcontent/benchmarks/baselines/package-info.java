/** What one would use instead of the library, or what it cannot be faster than. */
@NullMarked
package io.github.orgcontent.benchmarks.baselines;

import org.jspecify.annotations.NullMarked;
