/** Comparison of the reported locations: the reader and the schema must report a fault where it is, and nowhere else. */
@NullMarked
package io.github.orgcontent.conformance.agreement.location;

import org.jspecify.annotations.NullMarked;
