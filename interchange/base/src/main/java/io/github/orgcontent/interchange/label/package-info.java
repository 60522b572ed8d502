/**
 * Labels in several languages, and formats of dates, numbers and names of countries and languages.
 *
 * <p>Used by the packages of formats; depends on the model only.
 */
@NullMarked
package io.github.orgcontent.interchange.label;

import org.jspecify.annotations.NullMarked;
