/**
 * The oracles: the reader, a Jakarta validator and three validators of the published schema.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement.oracle;

import org.jspecify.annotations.NullMarked;
