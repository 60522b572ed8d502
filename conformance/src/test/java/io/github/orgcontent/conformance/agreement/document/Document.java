package io.github.orgcontent.conformance.agreement.document;

/**
 * A text to judge.
 *
 * @param type what it is said to be
 * @param origin how it came to be, for the report
 */
public record Document(Class<?> type, String text, String origin) {}
