package io.github.orgcontent.richtext;

/**
 * A block of a rich text. In JSON the property {@code type} distinguishes the kinds: {@code paragraph},
 * {@code heading}, {@code list}, {@code quotation}, {@code table}, {@code figure} or {@code divider}.
 */
public sealed interface Block permits Paragraph, Heading, ListBlock, Quotation, Table, Figure, Divider {}
