/**
 * Atom feeds (RFC 4287) of the news, one for each language.
 *
 * <p>For applications. Depends on the model, the shared packages of interchange and HTML.
 */
@NullMarked
package io.github.orgcontent.interchange.atom;

import org.jspecify.annotations.NullMarked;
