/**
 * Rich text put together from what readers of other formats find, with a report of what it has no place for; and the mark that any text may begin with.
 *
 * <p>Known to the packages of formats that are read; knows the model and the results that imports give.
 */
@NullMarked
package io.github.orgcontent.interchange.reading;

import org.jspecify.annotations.NullMarked;
