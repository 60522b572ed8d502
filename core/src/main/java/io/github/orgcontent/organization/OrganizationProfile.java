package io.github.orgcontent.organization;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.UniqueIds;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Profile of the organization: names, descriptions, offices, identifiers and links (schema.org Organization).
 *
 * @param id Identifier of the organization, for example {@code example-relief}.
 * @param kind Kind of the organization.
 * @param name Full name, at most 255 characters.
 * @param acronym Acronym or short name, at most 50 characters.
 * @param alternateNames Other current or former names, at most 50, each at most 255 characters (schema.org
 *     alternateName).
 * @param slogan Slogan in one line, at most 255 characters (schema.org slogan).
 * @param summary Summary of the organization and its work in a few sentences, at most 1000 characters.
 * @param about Full description of the organization and its work.
 * @param boilerplate Standard paragraph about the organization for the end of press releases.
 * @param founded Foundation date, as a year, a month or a day, for example {@code 1951} (schema.org foundingDate).
 * @param dissolved Dissolution date, as a year, a month or a day, not before the foundation (schema.org
 *     dissolutionDate).
 * @param partOf Parent organizations or systems, at most 50 (schema.org parentOrganization).
 * @param offices Offices of the organization, at most 1000.
 * @param keyFigures Important statistics of the organization, at most 100.
 * @param identifiers Identifiers of the organization in external registers, at most 50.
 * @param websites Address of the website in each language, at most 100 languages.
 * @param accounts Accounts on social networks, at most 100.
 * @param links Further links about the organization, at most 100.
 * @param logo Logo of the organization (schema.org logo).
 * @param languages Working languages of the organization, at most 100.
 * @param policies Published policies, such as the corrections policy or the privacy policy, at most 100.
 * @param people People who represent the organization, such as its head and its spokespersons, at most 1000.
 * @param successors Organizations into which this one was merged or which replaced it, at most 50.
 */
@RecordBuilder
@Rules(OrganizationProfileRules.class)
@Rules(value = OrganizationProfileWarnings.class, groups = Warnings.class)
public record OrganizationProfile(
        @Required @Id String id,
        @Required OrganizationKind kind,
        @Required @Length(max = 255) LocalizedText name,
        @Length(max = 50) @Nullable LocalizedText acronym,
        @ItemCount(max = 50) List<@Required @Length(max = 255) LocalizedText> alternateNames,
        @Length(max = 255) @Nullable LocalizedText slogan,
        @Length(max = 1000) @Nullable LocalizedText summary,
        @Valid @Nullable LocalizedRichText about,
        @Valid @Nullable LocalizedRichText boilerplate,
        @Nullable PartialDate founded,
        @Nullable PartialDate dissolved,
        @ItemCount(max = 50) List<@Required @Valid Affiliation> partOf,
        @ItemCount(max = 1000) @UniqueIds List<@Required @Valid Office> offices,
        @ItemCount(max = 100) List<@Required @Valid KeyFigure> keyFigures,
        @ItemCount(max = 50) @UniqueItems List<@Required @Valid Identifier> identifiers,
        @ItemCount(max = 100) SortedMap<@Required LanguageTag, @Required @WebAddress URI> websites,
        @ItemCount(max = 100) List<@Required @Valid Account> accounts,
        @ItemCount(max = 100) List<@Required @Valid Link> links,
        @Valid @Nullable Image logo,
        @ItemCount(max = 100) @UniqueItems List<@Required LanguageTag> languages,
        @ItemCount(max = 100) List<@Required @Valid Link> policies,
        @ItemCount(max = 1000) @UniqueIds List<@Required @Valid Person> people,
        @ItemCount(max = 50) List<@Required @Valid Affiliation> successors)
        implements Identified {
    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
    public OrganizationProfile {
        alternateNames = Copies.list(alternateNames);
        partOf = Copies.list(partOf);
        offices = Copies.list(offices);
        keyFigures = Copies.list(keyFigures);
        identifiers = Copies.list(identifiers);
        websites = Copies.map(websites);
        accounts = Copies.list(accounts);
        links = Copies.list(links);
        languages = Copies.list(languages);
        policies = Copies.list(policies);
        people = Copies.list(people);
        successors = Copies.list(successors);
    }
}
