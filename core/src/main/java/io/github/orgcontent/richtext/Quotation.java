package io.github.orgcontent.richtext;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The place in a text where one of the article's quotes stands.
 *
 * @param quote The id of a quote of the same article.
 */
@RecordBuilder
public record Quotation(@Required @Id String quote) implements Block {}
