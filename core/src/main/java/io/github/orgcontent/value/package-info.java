/**
 * Values that are neither texts nor languages, and the exception that the factories of all values throw.
 *
 * <p>A value cannot exist in an invalid form. Depends on {@code message} and {@code pattern}. {@code language},
 * {@code text}, {@code constraint}, {@code traversal}, {@code validation} and all packages of documents may depend on
 * it.
 */
@NullMarked
package io.github.orgcontent.value;

import org.jspecify.annotations.NullMarked;
