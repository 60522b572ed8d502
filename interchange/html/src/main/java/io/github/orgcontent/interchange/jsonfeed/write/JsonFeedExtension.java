package io.github.orgcontent.interchange.jsonfeed.write;

import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The custom object of this library (JSON Feed 1.1, section "Extensions"). */
final class JsonFeedExtension {
    static final String NAME = "_orgcontent";

    static final String ABOUT = "What JSON Feed has no member for, by the names of orgcontent "
            + "(https://github.com/orgcontent/orgcontent): the ids, the addresses of other languages, codes and dates.";

    private JsonFeedExtension() {}

    /** Adds the URLs in other languages. */
    static void addUrls(ObjectNode extension, Map<LanguageTag, URI> urls) {
        if (urls.isEmpty()) {
            return;
        }
        ArrayNode list = extension.putArray("urls");
        urls.forEach((language, url) ->
                list.addObject().put("language", language.toString()).put("url", url.toString()));
    }
}
