/**
 * Checks that five oracles give the same verdict on random documents: the reader, a Jakarta validator and three validators
 * of the published schema. The documents are generated from the schema and then mutated.
 *
 * <p>Dependencies between the sub-packages run one way: {@code document} generates documents, {@code mutation} changes
 * them, {@code oracle} gives the verdicts. {@code object} and {@code location} compare objects with their JSON and the
 * reported locations. Only {@code conformance.mutation} may depend on these packages.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement;

import org.jspecify.annotations.NullMarked;
