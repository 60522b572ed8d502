/**
 * Traversal of documents, and the rules about translations and quotes that use it.
 *
 * <p>Not exported. Depends on {@code richtext}, and on values, constraints and rules. {@code organization},
 * {@code work}, {@code news}, {@code validation} and the root package may depend on it.
 */
@NullMarked
package io.github.orgcontent.traversal;

import org.jspecify.annotations.NullMarked;
