/**
 * Reads schema.org JSON-LD and collects the properties that the model cannot carry.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.schemaorg.read;

import org.jspecify.annotations.NullMarked;
