package io.github.orgcontent.trust;

/** The caller's word that what it hands over has been checked. */
public enum Trust {
    /** Everything has been checked that the callee would check. */
    CHECKED
}
