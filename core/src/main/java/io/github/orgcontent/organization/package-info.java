/**
 * The profile of an organization and its parts: offices, addresses, people, identifiers, accounts and key figures.
 *
 * <p>Depends on {@code richtext} and {@code media}. {@code work}, {@code news}, the root package, {@code validation}
 * and other modules may depend on it.
 */
@NullMarked
package io.github.orgcontent.organization;

import org.jspecify.annotations.NullMarked;
