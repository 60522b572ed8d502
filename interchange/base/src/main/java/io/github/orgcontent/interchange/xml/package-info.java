/**
 * XML documents, written by the serializer of the Java platform.
 *
 * <p>Used by the packages of formats; has no dependencies.
 */
@NullMarked
package io.github.orgcontent.interchange.xml;

import org.jspecify.annotations.NullMarked;
