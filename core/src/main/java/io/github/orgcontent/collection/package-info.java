/** Unmodifiable copies for the documents, and their accessors. Not exported: components are plain lists, sets and maps. */
@NullMarked
package io.github.orgcontent.collection;

import org.jspecify.annotations.NullMarked;
