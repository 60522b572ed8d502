/**
 * Traversal of documents, and the rules about translations and quotes that use it.
 *
 * <p>Not exported. Depends on {@code richtext}. The packages of documents, the root package and {@code validation} may
 * depend on it.
 */
@NullMarked
package io.github.orgcontent.traversal;

import org.jspecify.annotations.NullMarked;
