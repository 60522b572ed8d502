package io.github.orgcontent.news;

import io.github.orgcontent.value.FallbackValue;

/**
 * Genre of an article, based on the IPTC genre vocabulary. In JSON, the names are in lower case with hyphens, for
 * example {@code press-release}.
 */
public enum Genre {
    /** A text that the organization releases for use by the press. */
    PRESS_RELEASE,
    /** A report about a current event. */
    @FallbackValue
    NEWS,
    /** An official statement of the organization's position. */
    STATEMENT,
    /** The text of a speech. */
    SPEECH,
    /** A longer article about a topic or a person. */
    FEATURE,
    /** An interview in questions and answers. */
    INTERVIEW,
    /** An opinion article by a named author. */
    OPINION,
    /** An announcement of an event that the press can attend. */
    MEDIA_ADVISORY,
    /** A summary of a press briefing. */
    BRIEFING_NOTE,
    /** A report on the results of a study or an inquiry. */
    REPORT
}
