/** Mutation test of the published schemas. */
@NullMarked
package io.github.orgcontent.conformance.mutation.schema;

import org.jspecify.annotations.NullMarked;
