package io.github.orgcontent.interchange.xml;

/**
 * A namespace and the prefix by which a document knows it.
 *
 * @param prefix the prefix, empty for the names that have none
 * @param uri the name of the namespace
 */
public record Namespace(String prefix, String uri) {}
