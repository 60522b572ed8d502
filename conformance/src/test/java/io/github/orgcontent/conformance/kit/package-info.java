/**
 * The conformance kit: the cases as a zip file, with which a client in any language can test itself. No other package may
 * depend on it.
 */
@org.jspecify.annotations.NullMarked
package io.github.orgcontent.conformance.kit;
