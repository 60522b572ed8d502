/**
 * Documents of XML, written by the platform's own serializer.
 *
 * <p>Known to the packages of formats; knows nothing.
 */
@NullMarked
package io.github.orgcontent.interchange.xml;

import org.jspecify.annotations.NullMarked;
