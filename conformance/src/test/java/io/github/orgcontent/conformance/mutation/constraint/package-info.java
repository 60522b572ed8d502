/** Mutation test of the constraints of the model. */
@NullMarked
package io.github.orgcontent.conformance.mutation.constraint;

import org.jspecify.annotations.NullMarked;
