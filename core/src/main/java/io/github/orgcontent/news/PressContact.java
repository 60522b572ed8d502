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
 * A person or desk that answers the press.
 *
 * @param id The id of the contact, unique in its list, for example {@code press-desk}.
 * @param name The name of the person or desk, at most 255 characters.
 * @param role What the person does, at most 255 characters.
 * @param organization Whom the person works for, at most 255 characters.
 * @param dutyStation The city the person works in, at most 255 characters, for example {@code New York}.
 * @param country The country of the duty station, by its code of ISO 3166-1.
 * @param timeZone The time zone of the duty station, by its IANA name.
 * @param emails The e-mail addresses; there must be one, or a telephone number.
 * @param phones The telephone numbers; there must be one, or an e-mail address.
 * @param languages The languages that questions may be asked in.
 * @param hoursAvailable Opening hours of the contact as text, at most 255 characters, for example {@code Monday to Friday, 9:00–17:00}.
 */
@RecordBuilder
@Rules(PressContactRules.class)
public record PressContact(
        @Required @Id String id,
        @Required @Length(max = 255) LocalizedText name,
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
    /** Makes absent collections empty and all of them unmodifiable. */
    public PressContact {
        emails = Copies.list(emails);
        phones = Copies.list(phones);
        languages = Copies.list(languages);
    }
}
