/**
 * Writes ninjs and collects the properties that it cannot carry.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.ninjs.write;

import org.jspecify.annotations.NullMarked;
