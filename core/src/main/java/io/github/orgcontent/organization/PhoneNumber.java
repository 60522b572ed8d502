package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number (vCard TEL, RFC 6350 §6.4.1).
 *
 * @param number Telephone number in international form (ITU-T E.164), for example {@code +4930901820}.
 * @param kind Kind of the telephone number (default voice).
 * @param extension Extension number, 1 to 11 digits, for example {@code 204}.
 */
@RecordBuilder
public record PhoneNumber(
        @Required @E164 String number,
        PhoneKind kind,
        @PhoneExtension @Nullable String extension) {
    /** Replaces an absent kind with {@link PhoneKind#VOICE}. */
    public PhoneNumber {
        kind = kind == null ? PhoneKind.VOICE : kind;
    }
}
