/**
 * What the organization works on.
 *
 * <p>Knows the organization's building blocks; known to news and the whole content.
 */
@NullMarked
package io.github.orgcontent.work;

import org.jspecify.annotations.NullMarked;
