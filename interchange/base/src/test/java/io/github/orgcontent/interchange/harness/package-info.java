/**
 * What every format is tried with: a content that has everything, whether all of it arrives or is told to be lost, and
 * whether texts that look like markup stay texts.
 *
 * <p>For the tests of formats only.
 */
@NullMarked
package io.github.orgcontent.interchange.harness;

import org.jspecify.annotations.NullMarked;
