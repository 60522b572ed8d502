/**
 * News as IPTC ninjs 3.1, and from ninjs 3.0 and 3.1.
 *
 * <p>Knows the model, what the formats share, and HTML, which the bodies of items are.
 */
@NullMarked
package io.github.orgcontent.interchange.ninjs;

import org.jspecify.annotations.NullMarked;
