package io.github.orgcontent.organization;

/**
 * What answers at a telephone number.
 */
public enum PhoneKind {
    /** A person. */
    VOICE,
    /** A person on the way. */
    MOBILE,
    /** A fax machine. */
    FAX,
    /** A person, by WhatsApp. */
    WHATSAPP
}
