/**
 * Reads HTML and records what the model cannot carry.
 *
 * <p>Only the public type of the format may depend on this package. This package does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.html.read;

import org.jspecify.annotations.NullMarked;
