/** Tests of Markdown. */
@NullMarked
package io.github.orgcontent.interchange.markdown;

import org.jspecify.annotations.NullMarked;
