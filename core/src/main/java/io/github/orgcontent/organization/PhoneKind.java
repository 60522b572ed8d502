package io.github.orgcontent.organization;

/**
 * Kind of a telephone number, based on the vCard TYPE of TEL (RFC 6350 §6.4.1). In JSON, the names are in lower case.
 */
public enum PhoneKind {
    /** Voice calls. */
    VOICE,
    /** Mobile phone. */
    MOBILE,
    /** Fax machine. */
    FAX,
    /** WhatsApp messages and calls. */
    WHATSAPP
}
