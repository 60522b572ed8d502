/**
 * What the organization announces: articles, their quotes and the people the press may ask.
 *
 * <p>Knows the building blocks of organization and work; known to the whole content only.
 */
@NullMarked
package io.github.orgcontent.news;

import org.jspecify.annotations.NullMarked;
