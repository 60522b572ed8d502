/** The tests of schema.org JSON-LD. */
@NullMarked
package io.github.orgcontent.interchange.schemaorg;

import org.jspecify.annotations.NullMarked;
