package io.github.orgcontent.news;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.EmailAddress;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an office that answers press enquiries (schema.org ContactPoint).
 *
 * @param id Identifier of the contact, unique in its list, for example {@code press-desk}.
 * @param name Name of the person or office, at most 255 characters; required unless there is a role or an organization.
 * @param role Job title or function of the person, at most 255 characters; required unless there is a name or an
 *     organization (schema.org jobTitle, vCard TITLE).
 * @param organization Name of the organization that the person works for, at most 255 characters; required unless there
 *     is a name or a role (vCard ORG).
 * @param dutyStation City in which the person works, at most 255 characters.
 * @param country Country of the duty station as a two-letter code (ISO 3166-1 alpha-2), for example {@code DE}.
 * @param timeZone Time zone of the duty station by its IANA name, for example {@code Europe/Berlin}.
 * @param emails E-mail addresses, at most 20; at least one e-mail address or telephone number is required.
 * @param phones Telephone numbers, at most 20; at least one telephone number or e-mail address is required.
 * @param languages Languages in which the contact answers, at most 100 (schema.org availableLanguage, vCard LANG).
 * @param hoursAvailable Opening hours as text, such as "Monday to Friday, 9:00–17:00", at most 255 characters
 *     (schema.org hoursAvailable).
 */
@RecordBuilder
@Rules(PressContactRules.class)
public record PressContact(
        @Required @Id String id,
        @Length(max = 255) @Nullable LocalizedText name,
        @Length(max = 255) @Nullable LocalizedText role,
        @Length(max = 255) @Nullable LocalizedText organization,
        @Length(max = 255) @Nullable LocalizedText dutyStation,
        @CountryCode @Nullable String country,
        @TimeZoneId @Nullable String timeZone,
        @ItemCount(max = 20) @UniqueItems List<@Required @EmailAddress String> emails,
        @ItemCount(max = 20) List<@Required @Valid PhoneNumber> phones,
        @ItemCount(max = 100) @UniqueItems List<@Required LanguageTag> languages,
        @Length(max = 255) @Nullable LocalizedText hoursAvailable)
        implements Identified {
    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
    public PressContact {
        emails = Copies.list(emails);
        phones = Copies.list(phones);
        languages = Copies.list(languages);
    }
}
