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
 * Who the organization is.
 *
 * @param id The id of the organization, for example {@code example-relief}.
 * @param kind What kind of organization it is.
 * @param name The full name, at most 255 characters.
 * @param acronym The short form of the name, at most 50 characters.
 * @param alternateNames Other names that it is or was known by, each at most 255 characters.
 * @param slogan What it says of itself in one line, at most 255 characters.
 * @param summary What it is and does in a few sentences, at most 1000 characters.
 * @param about What it is and does, at length.
 * @param boilerplate The paragraph about the organization that stands below a press release.
 * @param founded When it was founded, as exactly as it is known, for example {@code 1951}.
 * @param dissolved When it ceased to exist, as exactly as it is known; not before it was founded.
 * @param partOf The larger wholes that it belongs to.
 * @param offices Where it works.
 * @param keyFigures Numbers that say how large it is.
 * @param identifiers What registers call it.
 * @param websites Its web site in each language.
 * @param accounts Its accounts with social networks.
 * @param links Where else to look.
 * @param logo Its logo.
 * @param languages The languages that it works in.
 * @param policies Its policies, for example on corrections or on the protection of data.
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
        @ItemCount(max = 100) List<@Required @Valid Link> policies)
        implements Identified {
    /** Makes absent collections empty and all of them unmodifiable. */
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
    }
}
