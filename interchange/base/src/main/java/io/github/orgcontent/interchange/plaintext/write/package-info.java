/**
 * Writes plain text and collects the losses.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.plaintext.write;

import org.jspecify.annotations.NullMarked;
