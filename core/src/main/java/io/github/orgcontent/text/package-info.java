/**
 * Localized text: a text in one or more languages, and the form of such a text.
 *
 * <p>A value cannot exist in an invalid form: its factory throws an
 * {@link io.github.orgcontent.value.InvalidValueException} that states the problem and, if possible, a suggestion.
 * Depends on {@code language}, {@code value} and {@code collection}. {@code constraint},
 * {@code traversal}, {@code validation} and all packages of documents may depend on it.
 */
@NullMarked
package io.github.orgcontent.text;

import org.jspecify.annotations.NullMarked;
