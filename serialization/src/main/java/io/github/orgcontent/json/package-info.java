/**
 * JSON for the model: {@link io.github.orgcontent.json.ContentJson} reads and writes documents, {@link
 * io.github.orgcontent.json.ContentModule} registers the types with a Jackson mapper, and {@link
 * io.github.orgcontent.json.ContentSchema} provides the JSON Schemas.
 *
 * <p>The only public package of this module. One codec for each type, created from the record components, binds the
 * tokens directly. It reports every problem with its location and never coerces a value.
 */
@NullMarked
package io.github.orgcontent.json;

import org.jspecify.annotations.NullMarked;
