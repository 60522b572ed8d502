/**
 * News as IPTC ninjs 3.1, and from ninjs 3.0 and 3.1.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.ninjs;

import org.jspecify.annotations.NullMarked;
