/**
 * Terms of schema.org JSON-LD that reading and writing share.
 *
 * <p>Used by the public type of the format only; does not depend on it.
 */
@NullMarked
package io.github.orgcontent.interchange.schemaorg.terms;

import org.jspecify.annotations.NullMarked;
