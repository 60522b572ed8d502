/**
 * The organization itself: what it is, where it is, how it is known elsewhere.
 *
 * <p>Knows rich text and media; known to work areas, news and the whole content.
 */
@NullMarked
package io.github.orgcontent.organization;

import org.jspecify.annotations.NullMarked;
