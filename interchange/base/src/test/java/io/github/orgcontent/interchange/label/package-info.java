/** Fixed words. */
@NullMarked
package io.github.orgcontent.interchange.label;

import org.jspecify.annotations.NullMarked;
