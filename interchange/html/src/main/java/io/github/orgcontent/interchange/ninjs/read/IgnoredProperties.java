package io.github.orgcontent.interchange.ninjs.read;

import java.util.Map;

/** The reasons why an article does not carry a property of an item. */
final class IgnoredProperties {
    private static final String OTHER = "an article has no property for it";
    private static final String CONCEPTS = "an article has subjects and countries, but no list of such concepts";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("uri", "an article has an id of its own"),
            Map.entry("type", "an article is text"),
            Map.entry("profile", "an article has no profile"),
            Map.entry("version", "an article has the time of its last change, but no version number"),
            Map.entry("contentCreated", "an article has the time of its publication, but not of its creation"),
            Map.entry("pubStatus", "an article has a correction if it is withdrawn, but no status"),
            Map.entry("urgency", "an article has no urgency"),
            Map.entry("usageTerms", "the model has a rights notice and a licence, but no text of the terms of use"),
            Map.entry("people", CONCEPTS),
            Map.entry("organisations", CONCEPTS),
            Map.entry("objects", CONCEPTS),
            Map.entry("events", "an event of ninjs has no date"),
            Map.entry("infoSources", "the source of an article is the organization of the content"),
            Map.entry("trustIndicators", "policies belong to the organization, not to an article"),
            Map.entry("rel", "the model has no property for this relationship"),
            Map.entry("charCount", "the model derives it from the text"),
            Map.entry("wordCount", "the model derives it from the text"));

    private IgnoredProperties() {}

    /** The reason for a property, by its name. */
    static String reason(String name) {
        return REASONS.getOrDefault(name, OTHER);
    }
}
