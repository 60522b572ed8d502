/**
 * The content as schema.org JSON-LD, and from it.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.schemaorg;

import org.jspecify.annotations.NullMarked;
