/**
 * Pages and fragments of HTML, and rich text from HTML.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.html;

import org.jspecify.annotations.NullMarked;
