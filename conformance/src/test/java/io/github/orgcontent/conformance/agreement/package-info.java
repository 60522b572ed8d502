/**
 * Whether everybody who judges a document says the same: the reader, a Jakarta validator, and three readers of the
 * published schema. Documents are grown from the schema, spoilt in every way we could think of, and put before all.
 *
 * <p>The packages below lie in one line, and none looks back: a {@code document} is made, a {@code mutation} changes it,
 * a {@code judge} hears it. On these three stand the comparisons: the one in this package, of documents; that of an
 * {@code object} with its JSON; that of the {@code place} that is pointed at. Two more hold the comparison itself to
 * account: one changes the {@code schema}, the other, which knows objects too, misses a {@code constraint}.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement;

import org.jspecify.annotations.NullMarked;
