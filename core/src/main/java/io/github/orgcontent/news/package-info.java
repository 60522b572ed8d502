/**
 * News articles with their quotes, corrections and press contacts.
 *
 * <p>Depends on {@code work}, {@code organization}, {@code richtext} and {@code media}. The root package,
 * {@code validation} and other modules may depend on it.
 */
@NullMarked
package io.github.orgcontent.news;

import org.jspecify.annotations.NullMarked;
