/**
 * Language tags (BCP 47, RFC 5646), language preferences and the lookup of RFC 4647.
 *
 * <p>Depends on {@code value}, {@code collection}, {@code pattern} and {@code message}. {@code text},
 * {@code constraint}, {@code traversal}, {@code validation} and all packages of documents may depend on it.
 */
@NullMarked
package io.github.orgcontent.language;

import org.jspecify.annotations.NullMarked;
