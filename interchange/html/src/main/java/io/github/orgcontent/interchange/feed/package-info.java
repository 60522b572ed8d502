/**
 * What feeds of the news have in common, whatever their format: which articles, in which language, with what lost.
 *
 * <p>Known to the packages of feeds; knows the model, what the formats share, and HTML.
 */
@NullMarked
package io.github.orgcontent.interchange.feed;

import org.jspecify.annotations.NullMarked;
