/** A static HTML reference of the schema: one page for each type. No other package may depend on it. */
@org.jspecify.annotations.NullMarked
package io.github.orgcontent.conformance.reference;
