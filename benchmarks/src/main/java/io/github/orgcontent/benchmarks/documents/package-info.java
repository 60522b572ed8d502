/** The documents that are measured: made of word lists and a seed, so that they are the same everywhere. */
@NullMarked
package io.github.orgcontent.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
