package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguageTag;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds as JSON trees. */
final class ReadFeed {
    private ReadFeed() {}

    /** The feed of a content in a language. */
    static JsonNode of(OrganizationContent content, String tag, Instant at) {
        return JsonMapper.shared()
                .readTree(JsonFeed.write(content, LanguageTag.parse(tag), at).value());
    }
}
