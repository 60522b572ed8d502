/**
 * Reads Markdown and collects the losses.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.markdown.read;

import org.jspecify.annotations.NullMarked;
