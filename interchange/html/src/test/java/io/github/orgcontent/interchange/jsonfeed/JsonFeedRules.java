package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of JSON Feed 1.1. */
final class JsonFeedRules {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern EXTENSION = Pattern.compile("_[A-Za-z][^.]*");
    private static final Set<String> URLS = Set.of(
            "version",
            "home_page_url",
            "feed_url",
            "next_url",
            "icon",
            "favicon",
            "url",
            "avatar",
            "external_url",
            "image",
            "banner_image");
    private static final Map<String, String> ELEMENTS = Map.of(
            "items", "item", "authors", "author", "author", "author", "attachments", "attachment", "hubs", "hub");

    private final List<String> violations = new ArrayList<>();

    private JsonFeedRules() {}

    /** The violations in a feed, each with its pointer. */
    static List<String> violations(String json) {
        JsonNode feed = JsonMapper.shared().readTree(json);
        var rules = new JsonFeedRules();
        rules.object("feed", feed, "");
        rules.feed(feed);
        return rules.violations;
    }

    private void feed(JsonNode feed) {
        require(feed.path("version").asString("").equals(VERSION), "/version", "is another version");
        require(
                !feed.has("next_url") || !feed.path("next_url").equals(feed.path("feed_url")),
                "/next_url",
                "is the feed itself");
        var ids = new HashSet<String>();
        for (JsonNode item : feed.path("items").values()) {
            require(ids.add(item.path("id").asString("")), "/items", "has an id twice");
            require(!item.path("id").asString(" ").isBlank(), "/items", "has a blank id");
            require(item.has("content_html") || item.has("content_text"), "/items", "has an item without content");
        }
    }

    private void object(String kind, JsonNode object, String pointer) {
        require(object.isObject(), pointer, "is no object");
        Map<String, Member> members = Members.of(kind);
        members.forEach((name, member) -> require(!member.required() || object.has(name), pointer, "lacks " + name));
        require(!kind.equals("author") || !object.isEmpty(), pointer, "is an empty author");
        object.properties().forEach(property -> {
            String child = pointer + "/" + property.getKey();
            Member member = members.get(property.getKey());
            if (member == null) {
                require(EXTENSION.matcher(property.getKey()).matches(), child, "is unknown");
                extension(property.getValue(), child);
            } else {
                value(property.getKey(), member, property.getValue(), child);
            }
        });
    }

    private void extension(JsonNode value, String pointer) {
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String key = property.getKey();
            require(!key.startsWith("_") && !key.contains("."), pointer + "/" + key, "is no key of an extension");
            extension(property.getValue(), pointer + "/" + key);
        }
        value.values().forEach(element -> extension(element, pointer));
    }

    private void value(String name, Member member, JsonNode value, String pointer) {
        require(isOf(member.type(), value), pointer, "is no " + member.type());
        if (URLS.contains(name)) {
            require(isUrl(value.asString("")), pointer, "is no address");
        } else if (name.startsWith("date_")) {
            require(isDate(value.asString("")), pointer, "is no date of RFC 3339");
        } else if (name.equals("language")) {
            require(isLanguage(value.asString("")), pointer, "is no language");
        } else if (ELEMENTS.containsKey(name)) {
            Iterable<JsonNode> elements = value.isArray() ? value.values() : List.of(value);
            elements.forEach(element -> object(ELEMENTS.get(name), element, pointer));
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array", "array of objects" -> value.isArray();
            case "array of strings" ->
                value.isArray() && value.values().stream().allMatch(JsonNode::isString);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = URI.create(text);
            return uri.isAbsolute() && (uri.getHost() != null || "mailto".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguage(String text) {
        try {
            return LanguageTag.parse(text).toString().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private void require(boolean condition, String pointer, String problem) {
        if (!condition) {
            violations.add(pointer + " " + problem);
        }
    }
}
