package io.github.orgcontent.organization;

/**
 * What kind of organization it is, after the IATI codelist OrganisationType; in JSON with hyphens:
 * {@code international-ngo}.
 */
public enum OrganizationKind {
    /** Founded by states. */
    INTERGOVERNMENTAL,
    /** A part of a state. */
    GOVERNMENT,
    /** Non-governmental, at work in many countries. */
    INTERNATIONAL_NGO,
    /** Non-governmental, at work in one country. */
    NATIONAL_NGO,
    /** A foundation. */
    FOUNDATION,
    /** For teaching and research. */
    ACADEMIC,
    /** A company. */
    PRIVATE_SECTOR,
    /** A newspaper, broadcaster or the like. */
    MEDIA,
    /** Made up of other organizations. */
    NETWORK,
    /** None of these. */
    OTHER
}
