/**
 * Terms of ninjs that reading and writing share.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.ninjs.terms;

import org.jspecify.annotations.NullMarked;
