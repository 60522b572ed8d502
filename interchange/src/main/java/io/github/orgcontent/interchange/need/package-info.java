/**
 * Libraries that a single format needs.
 *
 * <p>Known to the packages of formats; knows nothing.
 */
@NullMarked
package io.github.orgcontent.interchange.need;

import org.jspecify.annotations.NullMarked;
