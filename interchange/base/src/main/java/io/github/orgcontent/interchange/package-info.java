/**
 * What exports and imports have in common: their results, with what could not be carried.
 *
 * <p>Known to all packages of formats; knows none of them.
 */
@NullMarked
package io.github.orgcontent.interchange;

import org.jspecify.annotations.NullMarked;
