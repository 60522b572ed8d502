/**
 * Comparison of the patterns in the schemas with the reader, in Java, in RE2 and, by files, in the engines of other
 * languages.
 */
@NullMarked
package io.github.orgcontent.conformance.pattern;

import org.jspecify.annotations.NullMarked;
