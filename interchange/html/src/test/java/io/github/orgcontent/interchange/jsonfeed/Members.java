package io.github.orgcontent.interchange.jsonfeed;

import java.util.Map;
import java.util.TreeMap;

/** The members of JSON Feed 1.1 by object. A name with {@code !} is required. */
final class Members {
    static final Map<String, Map<String, Member>> LISTED = Map.of(
            "feed",
            members(
                    "version! string",
                    "title! string",
                    "home_page_url string",
                    "feed_url string",
                    "description string",
                    "user_comment string",
                    "next_url string",
                    "icon string",
                    "favicon string",
                    "authors array of objects",
                    "language string",
                    "expired boolean",
                    "hubs array of objects"),
            "item",
            members(
                    "id! string",
                    "url string",
                    "external_url string",
                    "title string",
                    "summary string",
                    "image string",
                    "banner_image string",
                    "date_published string",
                    "date_modified string",
                    "authors array of objects",
                    "tags array of strings",
                    "language string",
                    "attachments array"),
            "author",
            members("name string", "url string", "avatar string"),
            "attachment",
            members(
                    "url! string",
                    "mime_type! string",
                    "title string",
                    "size_in_bytes number",
                    "duration_in_seconds number"));

    /** The members that the specification has in its prose only, and {@code author} of version 1. */
    private static final Map<String, Map<String, Member>> IN_PROSE = Map.of(
            "feed", members("items! array", "author object"),
            "item", members("content_html string", "content_text string", "author object"),
            "hub", members("type! string", "url! string"));

    private Members() {}

    /** All members of a kind of object. */
    static Map<String, Member> of(String object) {
        var all = new TreeMap<>(LISTED.getOrDefault(object, Map.of()));
        all.putAll(IN_PROSE.getOrDefault(object, Map.of()));
        return all;
    }

    private static Map<String, Member> members(String... lines) {
        var members = new TreeMap<String, Member>();
        for (String line : lines) {
            String[] nameAndType = line.split(" ", 2);
            members.put(nameAndType[0].replace("!", ""), new Member(nameAndType[0].endsWith("!"), nameAndType[1]));
        }
        return members;
    }
}
