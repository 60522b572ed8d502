/**
 * Writes vCard and collects the losses.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.vcard.write;

import org.jspecify.annotations.NullMarked;
