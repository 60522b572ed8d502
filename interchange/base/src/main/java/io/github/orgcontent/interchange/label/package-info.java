/**
 * The fixed words of what is written for people, in some languages, and how dates, numbers, countries and languages are
 * said with them.
 *
 * <p>Known to the packages of formats; knows the model only.
 */
@NullMarked
package io.github.orgcontent.interchange.label;

import org.jspecify.annotations.NullMarked;
