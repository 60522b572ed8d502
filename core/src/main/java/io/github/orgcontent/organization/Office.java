package io.github.orgcontent.organization;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.EmailAddress;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office of the organization (W3C ORG Site).
 *
 * @param id Identifier of the office, unique among the offices, for example {@code germany}.
 * @param kind Kind of the office.
 * @param name Name of the office, at most 255 characters.
 * @param country Country of the office as a two-letter code (ISO 3166-1 alpha-2), for example {@code DE}.
 * @param address Postal address of the office.
 * @param timeZone Time zone of the office by its IANA name, for example {@code Europe/Berlin}.
 * @param since Opening date of the office, as a year, a month or a day.
 * @param languages Languages in which the office can be contacted, at most 100.
 * @param phones Telephone numbers of the office, at most 20.
 * @param emails E-mail addresses of the office, at most 20.
 */
@RecordBuilder
public record Office(
        @Required @Id String id,
        @Required OfficeKind kind,
        @Required @Length(max = 255) LocalizedText name,
        @CountryCode @Nullable String country,
        @Valid @Nullable PostalAddress address,
        @TimeZoneId @Nullable String timeZone,
        @Nullable PartialDate since,
        @ItemCount(max = 100) @UniqueItems List<@Required LanguageTag> languages,
        @ItemCount(max = 20) List<@Required @Valid PhoneNumber> phones,
        @ItemCount(max = 20) @UniqueItems List<@Required @EmailAddress String> emails)
        implements Identified {
    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
    public Office {
        languages = Copies.list(languages);
        phones = Copies.list(phones);
        emails = Copies.list(emails);
    }
}
