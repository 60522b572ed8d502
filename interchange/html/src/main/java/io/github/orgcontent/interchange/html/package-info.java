/**
 * HTML pages and fragments of content, and rich text from HTML.
 *
 * <p>The application uses {@link io.github.orgcontent.interchange.html.Html} only. Atom, JSON Feed and ninjs depend on
 * this package; it depends on the model, the shared packages of interchange and schema.org JSON-LD.
 */
@NullMarked
package io.github.orgcontent.interchange.html;

import org.jspecify.annotations.NullMarked;
