package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A person who represents the organization, such as its head or a spokesperson, with the role in the organization
 * (schema.org Person).
 *
 * @param id Identifier of the person, unique among the people of the organization, for example {@code ines-example}.
 * @param name Name of the person, at most 255 characters; localized because names are transliterated between scripts.
 * @param role Role in the organization, such as "Executive Director", at most 255 characters (schema.org jobTitle).
 * @param since Start of the role, as a year, a month or a day (Popolo start_date).
 * @param until End of the role, as a year, a month or a day, not before the start (Popolo end_date).
 * @param spokesperson Whether the person speaks for the organization to the press (default false).
 * @param summary Biography in a few sentences, at most 1000 characters (Popolo summary).
 * @param image Portrait of the person (schema.org image).
 * @param url Address of a page about the person, for example {@code https://www.example.org/people/1}.
 */
@RecordBuilder
@Rules(PersonRules.class)
public record Person(
        @Required @Id String id,
        @Required @Length(max = 255) LocalizedText name,
        @Length(max = 255) @Nullable LocalizedText role,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        boolean spokesperson,
        @Length(max = 1000) @Nullable LocalizedText summary,
        @Valid @Nullable Image image,
        @WebAddress @Nullable URI url)
        implements Identified {}
