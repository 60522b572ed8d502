package io.github.orgcontent.interchange.xml;

/**
 * An XML namespace with its prefix in a document.
 *
 * @param prefix prefix; empty for the default namespace
 * @param uri namespace name: {@code http://www.w3.org/2005/Atom}
 */
public record Namespace(String prefix, String uri) {}
