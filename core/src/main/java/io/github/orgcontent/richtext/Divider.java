package io.github.orgcontent.richtext;

/** A break between two parts of a text. */
public record Divider() implements Block {}
