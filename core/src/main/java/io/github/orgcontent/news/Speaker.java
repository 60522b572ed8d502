package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Speaker of a quote, with name and role at the time of the quote.
 *
 * @param name Name of the speaker, at most 255 characters; localized because names are transliterated between scripts;
 *     required unless there is a role.
 * @param role Role of the speaker at the time of the quote, such as "spokesperson", at most 255 characters; required
 *     unless there is a name.
 * @param organization Name of the organization that the speaker represents, at most 255 characters.
 * @param person Identifier of the speaker among the people of the organization ({@code people}), for example
 *     {@code ines-example}; name and role are stated as well, as they were at the time of the quote.
 * @param url Address of a page about the speaker, for example {@code https://www.example.org/people/1}.
 */
@RecordBuilder
@Rules(SpeakerRules.class)
public record Speaker(
        @Length(max = 255) @Nullable LocalizedText name,
        @Length(max = 255) @Nullable LocalizedText role,
        @Length(max = 255) @Nullable LocalizedText organization,
        @Id @Nullable String person,
        @WebAddress @Nullable URI url) {}
