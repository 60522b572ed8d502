package io.github.orgcontent.interchange.ninjs.read;

import java.util.Map;

/** Why an article has no place for a property of an item. */
final class LossReasons {
    private static final String OTHER = "an article has no place for it";
    private static final String CONCEPTS = "an article has subjects and countries, but no list of those it is about";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("uri", "an article has an id of its own"),
            Map.entry("type", "an article is text"),
            Map.entry("profile", "an article has no profile"),
            Map.entry("version", "an article tells when it was changed, not how often"),
            Map.entry("contentCreated", "an article tells when it was published, not when it was written"),
            Map.entry("pubStatus", "an article tells by a correction that it is withdrawn"),
            Map.entry("urgency", "an article is not more urgent than another"),
            Map.entry("usageTerms", "the model has a notice on rights and a licence, but no terms of use in words"),
            Map.entry("people", CONCEPTS),
            Map.entry("organisations", CONCEPTS),
            Map.entry("objects", CONCEPTS),
            Map.entry("events", CONCEPTS),
            Map.entry("infoSources", "an article comes from the organization that it stands with"),
            Map.entry("trustIndicators", "policies belong to the organization, not to an article"),
            Map.entry("rel", "the model does not tell how an article is related to it"),
            Map.entry("charCount", "it can be counted in the text"),
            Map.entry("wordCount", "it can be counted in the text"));

    private LossReasons() {}

    static String of(String name) {
        return REASONS.getOrDefault(name, OTHER);
    }
}
