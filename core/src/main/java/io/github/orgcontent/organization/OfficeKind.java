package io.github.orgcontent.organization;

/**
 * What an office is to the organization.
 */
public enum OfficeKind {
    /** The seat of the whole. */
    HEADQUARTERS,
    /** For several countries. */
    REGIONAL,
    /** For one country. */
    COUNTRY,
    /** For relations with others there. */
    LIAISON,
    /** For the time of a project. */
    PROJECT
}
