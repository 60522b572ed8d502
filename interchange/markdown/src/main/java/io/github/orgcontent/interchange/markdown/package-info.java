/**
 * Articles and rich text as Markdown, and rich text from Markdown.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.markdown;

import org.jspecify.annotations.NullMarked;
