/**
 * What the library says when something is wrong, in English and German: one catalogue, looked up by stable code.
 *
 * <p>The lowest package: everything may depend on it, it depends on nothing. It is exported to the other modules of
 * this project only; callers meet its sentences in exceptions and violations.
 */
@NullMarked
package io.github.orgcontent.message;

import org.jspecify.annotations.NullMarked;
