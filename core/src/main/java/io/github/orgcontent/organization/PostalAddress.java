package io.github.orgcontent.organization;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.PostalCode;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A postal address, as vCard (RFC 6350 §6.3.1) and schema.org have it.
 *
 * @param lines Street, building and the like, in the order of an envelope, each at most 255 characters.
 * @param locality The city, town or village, at most 255 characters.
 * @param region The state, province or county, at most 255 characters.
 * @param postalCode The postal code, for example {@code 10117}.
 * @param country The country, by its code of ISO 3166-1.
 */
@RecordBuilder
public record PostalAddress(
        @ItemCount(max = 10) List<@Required @Length(max = 255) LocalizedText> lines,
        @Length(max = 255) @Nullable LocalizedText locality,
        @Length(max = 255) @Nullable LocalizedText region,
        @PostalCode @Nullable String postalCode,
        @Required @CountryCode String country) {
    /** Makes absent collections empty and all of them unmodifiable. */
    public PostalAddress {
        lines = Copies.list(lines);
    }
}
