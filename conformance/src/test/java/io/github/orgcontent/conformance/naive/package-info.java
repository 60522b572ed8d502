/** Comparison with a common stack: plain records, Jackson, Hibernate Validator and a generated schema. */
@NullMarked
package io.github.orgcontent.conformance.naive;

import org.jspecify.annotations.NullMarked;
