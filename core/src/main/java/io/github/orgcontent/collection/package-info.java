/**
 * Unmodifiable collections for the components of documents, and fast access to record components.
 *
 * <p>Exported to the serialization module only, because the components of documents have the types {@code List},
 * {@code Set} and {@code SortedMap}. Depends on no other package. {@code language}, {@code text}, {@code traversal},
 * {@code validation} and all packages of documents may depend on it.
 */
@NullMarked
package io.github.orgcontent.collection;

import org.jspecify.annotations.NullMarked;
