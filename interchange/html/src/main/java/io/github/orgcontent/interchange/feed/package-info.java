/**
 * The parts of a news feed that do not depend on its format: selection of articles, languages, ids and losses.
 *
 * <p>Only the packages of feed formats (Atom, JSON Feed) may depend on this package. It depends on the model, the shared
 * packages of interchange and HTML.
 */
@NullMarked
package io.github.orgcontent.interchange.feed;

import org.jspecify.annotations.NullMarked;
