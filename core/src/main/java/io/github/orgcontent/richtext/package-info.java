/**
 * Rich text without a markup language: blocks of spans, separately for each language.
 *
 * <p>A {@link io.github.orgcontent.richtext.LocalizedRichText} always has at least one language with at least one
 * block. The blocks themselves are documents: validation checks their constraints.
 *
 * <p>Depends on {@code media}. {@code traversal}, {@code organization}, {@code work}, {@code news},
 * {@code validation} and the root package may depend on it.
 */
@NullMarked
package io.github.orgcontent.richtext;

import org.jspecify.annotations.NullMarked;
