package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number, as in vCard (RFC 6350 §6.4.1).
 *
 * @param number The number in the international form of E.164, for example {@code +4930901820}.
 * @param kind What answers there (default voice).
 * @param extension The digits to dial after the call is taken.
 */
@RecordBuilder
public record PhoneNumber(
        @Required @E164 String number,
        PhoneKind kind,
        @PhoneExtension @Nullable String extension) {
    /** Takes the default where nothing is said. */
    public PhoneNumber {
        kind = kind == null ? PhoneKind.VOICE : kind;
    }
}
