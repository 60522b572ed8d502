/**
 * Pages and fragments of HTML, and rich text from HTML.
 *
 * <p>Knows the model, what the formats share, and the JSON-LD that stands in pages.
 */
@NullMarked
package io.github.orgcontent.interchange.html;

import org.jspecify.annotations.NullMarked;
