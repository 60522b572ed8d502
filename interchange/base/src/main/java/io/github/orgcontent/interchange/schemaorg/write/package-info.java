/**
 * Writes schema.org JSON-LD and collects the properties that it cannot carry.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.schemaorg.write;

import org.jspecify.annotations.NullMarked;
