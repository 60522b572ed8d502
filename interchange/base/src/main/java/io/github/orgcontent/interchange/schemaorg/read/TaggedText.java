package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.language.LanguageTag;

/**
 * A text of a document with its language.
 *
 * @param value the location of the text
 */
record TaggedText(JsonLdValue value, LanguageTag language, String text) {}
