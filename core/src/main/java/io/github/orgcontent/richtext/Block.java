package io.github.orgcontent.richtext;

/**
 * A part of a text with structure. In JSON the property {@code type} says which: {@code paragraph}, {@code heading},
 * {@code list}, {@code quotation}, {@code table}, {@code figure} or {@code divider}.
 */
public sealed interface Block permits Paragraph, Heading, ListBlock, Quotation, Table, Figure, Divider {}
