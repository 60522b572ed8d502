package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.Style;
import org.jsoup.nodes.Element;

/**
 * The element of a microdata property.
 *
 * @param element an element with the attribute {@code itemprop}
 * @param style the style of the text in the element
 */
record MicrodataProperty(Element element, Style style) {}
