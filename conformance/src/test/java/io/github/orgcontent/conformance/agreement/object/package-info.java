/** Comparison of objects, generated from the record types, with the JSON that is written of them. */
@NullMarked
package io.github.orgcontent.conformance.agreement.object;

import org.jspecify.annotations.NullMarked;
