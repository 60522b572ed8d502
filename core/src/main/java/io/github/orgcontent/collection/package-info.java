/** Unmodifiable copies for the documents. Not exported: the documents' components are plain lists, sets and maps. */
@NullMarked
package io.github.orgcontent.collection;

import org.jspecify.annotations.NullMarked;
