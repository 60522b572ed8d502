/**
 * Content as schema.org JSON-LD: writing and reading.
 *
 * <p>Depends on the model and on the packages that formats share; HTML pages embed its output.
 */
@NullMarked
package io.github.orgcontent.interchange.schemaorg;

import org.jspecify.annotations.NullMarked;
