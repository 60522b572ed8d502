package io.github.orgcontent.organization;

import io.github.orgcontent.value.FallbackValue;

/**
 * Kind of an organization, after the IATI codelist OrganisationType, with additions. In JSON, the names are in lower case with
 * hyphens, for example {@code international-ngo}.
 */
public enum OrganizationKind {
    /** An organization founded by states. */
    INTERGOVERNMENTAL,
    /** A government authority or agency. */
    GOVERNMENT,
    /** A non-governmental organization that works in several countries. */
    INTERNATIONAL_NGO,
    /** A non-governmental organization that works in one country. */
    NATIONAL_NGO,
    /** A foundation. */
    FOUNDATION,
    /** An institution of teaching or research. */
    ACADEMIC,
    /** A company. */
    PRIVATE_SECTOR,
    /** A media organization, such as a newspaper or a broadcaster. */
    MEDIA,
    /** A network of organizations. */
    NETWORK,
    /** Any other kind. */
    @FallbackValue
    OTHER
}
