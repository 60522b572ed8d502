/**
 * Mutations of a document at a location: of its structure, values, bounds and notation.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement.mutation;

import org.jspecify.annotations.NullMarked;
