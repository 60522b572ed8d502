/**
 * Values that are neither texts nor languages, and the exception that the factories of all values throw.
 *
 * <p>A value cannot exist in an invalid form. Used by all packages of values and documents. Depends on {@code pattern} and the message
 * catalogue.
 */
@NullMarked
package io.github.orgcontent.value;

import org.jspecify.annotations.NullMarked;
