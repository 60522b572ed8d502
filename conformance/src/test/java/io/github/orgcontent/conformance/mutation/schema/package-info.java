/** Whether the comparison would notice any one change of the published schema. */
@NullMarked
package io.github.orgcontent.conformance.mutation.schema;

import org.jspecify.annotations.NullMarked;
