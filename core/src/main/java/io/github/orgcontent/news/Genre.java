package io.github.orgcontent.news;

/**
 * What kind of article it is, after the IPTC genre vocabulary; in JSON with hyphens: {@code press-release}.
 */
public enum Genre {
    /** For the press to use. */
    PRESS_RELEASE,
    /** A report of something that happened. */
    NEWS,
    /** What the organization holds. */
    STATEMENT,
    /** What somebody said to an audience. */
    SPEECH,
    /** A story at length. */
    FEATURE,
    /** Questions and answers. */
    INTERVIEW,
    /** What its author thinks. */
    OPINION,
    /** What is coming up that the press may attend. */
    MEDIA_ADVISORY,
    /** What was told at a briefing. */
    BRIEFING_NOTE,
    /** The results of an inquiry. */
    REPORT
}
