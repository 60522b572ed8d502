package io.github.orgcontent.richtext;

/** A thematic break between two parts of a text (HTML hr). */
public record Divider() implements Block {}
