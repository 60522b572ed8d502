package io.github.orgcontent.organization;

/** Kind of an office. In JSON, the names are in lower case. */
public enum OfficeKind {
    /** The main office of the organization. */
    HEADQUARTERS,
    /** An office responsible for several countries. */
    REGIONAL,
    /** An office responsible for one country. */
    COUNTRY,
    /** An office for relations with governments and partner organizations. */
    LIAISON,
    /** A temporary office for a project. */
    PROJECT
}
