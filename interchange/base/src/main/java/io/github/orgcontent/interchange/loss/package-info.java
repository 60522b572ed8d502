/**
 * What formats have no place for, as data: pointers with a reason, looked for in a document.
 *
 * <p>Known to the packages of formats; knows the results that exports give.
 */
@NullMarked
package io.github.orgcontent.interchange.loss;

import org.jspecify.annotations.NullMarked;
