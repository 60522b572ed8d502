/** Markdown, out and in. */
@NullMarked
package io.github.orgcontent.interchange.markdown;

import org.jspecify.annotations.NullMarked;
