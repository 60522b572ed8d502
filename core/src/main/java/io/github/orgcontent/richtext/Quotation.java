package io.github.orgcontent.richtext;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A quote of the article, displayed at this position of the text (HTML blockquote).
 *
 * @param quote Identifier of a quote in the same article, for example {@code director-opening}.
 */
@RecordBuilder
public record Quotation(@Required @Id String quote) implements Block {}
