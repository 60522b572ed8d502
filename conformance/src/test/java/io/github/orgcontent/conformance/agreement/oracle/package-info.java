/**
 * Who judges documents: the reader, a Jakarta validator and three readers of the published schema, each by itself and
 * all at once.
 */
@NullMarked
package io.github.orgcontent.conformance.agreement.oracle;

import org.jspecify.annotations.NullMarked;
