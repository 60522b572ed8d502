/**
 * Rich text without a markup language: blocks of spans, separately for each language.
 *
 * <p>A {@link io.github.orgcontent.richtext.LocalizedRichText} always has at least one language with at least one
 * block. The blocks themselves are documents: their constraints are checked by validation.
 *
 * <p>Depends on {@code media}. {@code traversal} and the packages of documents may depend on it.
 */
@NullMarked
package io.github.orgcontent.richtext;

import org.jspecify.annotations.NullMarked;
