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
 * A postal address (vCard ADR, RFC 6350 §6.3.1; schema.org PostalAddress).
 *
 * @param lines Address lines such as street and building, in the order on an envelope, at most 10, each at most 255
 *     characters (schema.org streetAddress).
 * @param locality City, town or village, at most 255 characters (schema.org addressLocality).
 * @param region State, province or county, at most 255 characters (schema.org addressRegion).
 * @param postalCode Postal code, for example {@code 10117} (schema.org postalCode).
 * @param country Country as a two-letter code (ISO 3166-1 alpha-2), for example {@code DE}.
 */
@RecordBuilder
public record PostalAddress(
        @ItemCount(max = 10) List<@Required @Length(max = 255) LocalizedText> lines,
        @Length(max = 255) @Nullable LocalizedText locality,
        @Length(max = 255) @Nullable LocalizedText region,
        @PostalCode @Nullable String postalCode,
        @Required @CountryCode String country) {
    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public PostalAddress {
        lines = Copies.list(lines);
    }
}
