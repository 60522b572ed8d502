/**
 * Feeds of the news in JSON Feed 1.1, one for each language.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.jsonfeed;

import org.jspecify.annotations.NullMarked;
