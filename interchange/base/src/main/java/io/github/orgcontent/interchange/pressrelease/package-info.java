/**
 * An article as a press release to read, from the headline to the contacts: the order that the formats without markup of
 * their own have in common.
 *
 * <p>Known to the packages of formats; knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.pressrelease;

import org.jspecify.annotations.NullMarked;
