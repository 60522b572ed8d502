package io.github.orgcontent.organization;

import io.github.orgcontent.value.FallbackValue;

/**
 * Kind of a telephone number, after the vCard TYPE of TEL: {@code mobile} is {@code cell} there (RFC 6350 §6.4.1). In JSON, the names are in lower case.
 */
public enum PhoneKind {
    /** Voice calls. */
    @FallbackValue
    VOICE,
    /** Mobile phone. */
    MOBILE,
    /** Fax machine. */
    FAX,
    /** WhatsApp messages and calls. */
    WHATSAPP
}
