package io.github.orgcontent.language;

/** Selection of the best language for language preferences (RFC 4647 §2 "matching scheme"). */
public enum MatchingScheme {
    /**
     * Lookup of RFC 4647 §3.4: a range matches a tag that is equal to it or to a truncation of it. {@code de-AT}
     * matches {@code de} and not {@code de-CH}.
     */
    LOOKUP,
    /**
     * Language distance of CLDR (UTS #35, Language Matching): each language has a distance from each range, and the
     * nearest language is the result, if it is near enough. {@code en-US} matches {@code en-GB}, {@code nb} matches
     * {@code no}, and {@code zh-TW} matches {@code zh-Hant} and not {@code zh-Hans}. The next range is preferred only
     * if it is nearer by more than the distance of a region, so that {@code en-US, en, de} on {@code en-GB} and
     * {@code de} gives {@code en-GB}.
     *
     * <p>This is the recommended scheme for {@code Accept-Language} headers of browsers.
     */
    DISTANCE
}
