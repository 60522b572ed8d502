/** Fixed words. */
@NullMarked
package io.github.orgcontent.interchange.words;

import org.jspecify.annotations.NullMarked;
