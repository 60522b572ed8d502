/**
 * The engine that imports JSON formats: bounded parsing, a cursor that tracks which properties were consumed, and the
 * conversion of scalar values.
 *
 * <p>Used by the {@code read} packages of JSON formats (schema.org JSON-LD, ninjs); does not depend on any format.
 */
@NullMarked
package io.github.orgcontent.interchange.jsonimport;

import org.jspecify.annotations.NullMarked;
