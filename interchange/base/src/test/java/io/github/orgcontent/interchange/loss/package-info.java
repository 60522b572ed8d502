/** Patterns of pointers and what they find. */
@NullMarked
package io.github.orgcontent.interchange.loss;

import org.jspecify.annotations.NullMarked;
