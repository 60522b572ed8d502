/**
 * Round trips of documents through programs with generated types: the documents, and the comparison of the results. The script
 * {@code clients/types-round-trip/check.sh} runs it.
 */
@NullMarked
package io.github.orgcontent.conformance.roundtrip;

import org.jspecify.annotations.NullMarked;
