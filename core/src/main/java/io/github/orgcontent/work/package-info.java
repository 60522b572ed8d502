/**
 * Work areas: the topics, programmes and projects of an organization.
 *
 * <p>Depends on {@code organization}, {@code richtext} and {@code media}. {@code news}, the root package,
 * {@code validation} and other modules may depend on it.
 */
@NullMarked
package io.github.orgcontent.work;

import org.jspecify.annotations.NullMarked;
