package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, in the original and in translations.
 *
 * @param id The id of the quote, unique in the article, for example {@code director-opening}.
 * @param text What was said, without quotation marks, at most 5000 characters.
 * @param originalLanguage The language it was said in; the others are translations.
 * @param speaker Who said it.
 * @param saidOn When it was said, as exactly as it is known.
 * @param source Where it was said, by web address.
 */
@RecordBuilder
@Rules(QuoteRules.class)
public record Quote(
        @Required @Id String id,
        @Required @Length(max = 5000) LocalizedText text,
        @Required LanguageTag originalLanguage,
        @Required @Valid Speaker speaker,
        @Nullable PartialDate saidOn,
        @WebAddress @Nullable URI source)
        implements Identified {}
