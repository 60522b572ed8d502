/**
 * The root document, which contains all other documents of an organization, and the rules between these documents.
 *
 * <p>Depends on the packages of documents. Only {@code validation} and other modules may depend on it.
 */
@NullMarked
package io.github.orgcontent;

import org.jspecify.annotations.NullMarked;
