/**
 * Writes Atom and records the losses.
 *
 * <p>Only the public type of the format may depend on this package. This package does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.atom.write;

import org.jspecify.annotations.NullMarked;
