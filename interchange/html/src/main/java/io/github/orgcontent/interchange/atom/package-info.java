/**
 * Atom feeds (RFC 4287) of the news, one for each language.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.atom;

import org.jspecify.annotations.NullMarked;
