/**
 * The verdict on a document: whether its rules hold, and how complete its translations are.
 *
 * <p>Knows every document; known to JSON and the examples.
 */
@NullMarked
package io.github.orgcontent.validation;

import org.jspecify.annotations.NullMarked;
