/**
 * Articles and rich text as Markdown, and rich text from Markdown.
 *
 * <p>Used by applications; depends on the model and on the packages that formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.markdown;

import org.jspecify.annotations.NullMarked;
