/** Whether the comparison would notice any one missing constraint of the model. */
@NullMarked
package io.github.orgcontent.conformance.mutation.constraint;

import org.jspecify.annotations.NullMarked;
