/**
 * How documents are changed at a place: in what they are built of, in what they say, to their bounds, in how they are
 * spelt.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement.mutation;

import org.jspecify.annotations.NullMarked;
