/**
 * An article as a press release in one language, from the headline to the press contacts: the order that the formats
 * without markup for articles share.
 *
 * <p>Used by the packages of formats; depends on the model and on the other shared packages.
 */
@NullMarked
package io.github.orgcontent.interchange.pressrelease;

import org.jspecify.annotations.NullMarked;
