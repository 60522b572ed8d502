/**
 * Values: language tags, localized text and how a reader's wishes find the right language in it, partial dates.
 *
 * <p>A value always holds: its factory refuses what is broken with an
 * {@link io.github.orgcontent.value.InvalidValueException} that says what was wrong and, where it can, what was meant.
 * Every other package may depend on this one; it depends only on the message catalogue and on {@code pattern}.
 */
@NullMarked
package io.github.orgcontent.text;

import org.jspecify.annotations.NullMarked;
