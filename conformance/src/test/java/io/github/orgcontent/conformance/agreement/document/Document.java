package io.github.orgcontent.conformance.agreement.document;

/**
 * A JSON text and the type to validate it against.
 *
 * @param origin the description of its generation, for the report
 */
public record Document(Class<?> type, String text, String origin) {}
