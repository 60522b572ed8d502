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
 * A quote in the original language and in translations (schema.org Quotation).
 *
 * @param id Identifier of the quote, unique in the article, for example {@code director-opening}.
 * @param text Quoted words without quotation marks, at most 5000 characters.
 * @param originalLanguage Language in which the speaker said or wrote the words; the texts in other languages are
 *     translations.
 * @param speaker Person who is quoted (schema.org spokenByCharacter).
 * @param saidOn Date of the statement, as a year, a month or a day.
 * @param source Address of a page that contains the original statement, for example
 *     {@code https://www.example.org/speeches/1}.
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
