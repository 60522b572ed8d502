/** Tests that readers of version 1.0 read documents of a later minor version. No other package may depend on it. */
@org.jspecify.annotations.NullMarked
package io.github.orgcontent.conformance.version;
