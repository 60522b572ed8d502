package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.DialledNumber;
import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number (vCard TEL, RFC 6350 §6.4.1): a number in international form, or the digits of a hotline or a short
 * code that has no international form, with the country in which they are dialled.
 *
 * @param number Telephone number in international form (ITU-T E.164), for example {@code +4930901820}; required unless
 *     there are dialled digits.
 * @param dialled Digits of a number without an international form as they are dialled, in groups separated by single
 *     spaces, at most 30 characters, for example {@code 116 117}; only without a number.
 * @param country Country in which the digits are dialled, as a two-letter code (ISO 3166-1 alpha-2), for example
 *     {@code DE}; required with dialled digits and only allowed there.
 * @param kind Kind of the telephone number (default voice).
 * @param extension Extension number, 1 to 11 digits, for example {@code 204}.
 */
@RecordBuilder
@Rules(PhoneNumberRules.class)
public record PhoneNumber(
        @E164 @Nullable String number,
        @DialledNumber @Nullable String dialled,
        @CountryCode @Nullable String country,
        PhoneKind kind,
        @PhoneExtension @Nullable String extension) {
    /** Replaces an absent kind with {@link PhoneKind#VOICE}. */
    public PhoneNumber {
        kind = kind == null ? PhoneKind.VOICE : kind;
    }
}
