/**
 * Text with structure, without any markup language: blocks of spans, a body for each language.
 *
 * <p>A {@link io.github.orgcontent.richtext.LocalizedRichText} always holds at least one block in at least one language; what
 * the blocks say is stated as rules, like everything in a document. Known to the packages of documents; knows media.
 */
@NullMarked
package io.github.orgcontent.richtext;

import org.jspecify.annotations.NullMarked;
