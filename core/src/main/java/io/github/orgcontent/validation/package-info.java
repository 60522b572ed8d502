/**
 * Validation of documents and the report on their translations.
 *
 * <p>May depend on all packages. Other modules may depend on it; no other package of this module may.
 */
@NullMarked
package io.github.orgcontent.validation;

import org.jspecify.annotations.NullMarked;
