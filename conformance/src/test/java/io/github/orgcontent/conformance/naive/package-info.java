/** The same documents, as they are commonly modelled, bound, validated and described, beside what this library does. */
@NullMarked
package io.github.orgcontent.conformance.naive;

import org.jspecify.annotations.NullMarked;
