/** What is measured, one method for each side of a comparison. */
@NullMarked
package io.github.orgcontent.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
