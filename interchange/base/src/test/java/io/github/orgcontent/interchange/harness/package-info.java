/**
 * Tests that every format shares: completeness (each value is in the output or among the losses), injection safety, and
 * rules of architecture.
 *
 * <p>Used by the tests of formats only.
 */
@NullMarked
package io.github.orgcontent.interchange.harness;

import org.jspecify.annotations.NullMarked;
