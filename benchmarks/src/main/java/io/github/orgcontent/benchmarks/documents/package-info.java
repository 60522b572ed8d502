/**
 * Sample documents, generated from word lists and a fixed seed, so that they are the same on every machine. Used by
 * {@code measure}, {@code comparison} and {@code Main}.
 */
@NullMarked
package io.github.orgcontent.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
