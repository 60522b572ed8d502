package io.github.orgcontent.conformance.roundtrip;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.WorkArea;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes contents without validation, and makes contents of documents of other types. */
final class ContentBinding {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private static final String CONTENT = "{\"schemaVersion\":\"1.0\",\"defaultLanguage\":\"en\",\"organization\":";
    private static final String PROFILE = "{\"id\":\"example\",\"kind\":\"other\",\"name\":%s}";
    private static final String NAMED = CONTENT + PROFILE.formatted("{\"en\":\"Example\"}");
    private static final String ARTICLE = "{\"id\":\"example\",\"genre\":\"news\",\"originalLanguage\":\"en\","
            + "\"headline\":{\"en\":\"Example\"},\"body\":{\"en\":[{\"type\":\"divider\"}]},"
            + "\"publishedAt\":\"2024-09-20T10:00:00Z\",\"quotes\":[%s]}";

    private static final Map<Class<?>, String> CONTENTS = Map.of(
            OrganizationContent.class, "%s",
            OrganizationProfile.class, CONTENT + "%s}",
            LocalizedText.class, CONTENT + PROFILE + "}",
            WorkArea.class, NAMED + ",\"workAreas\":[%s]}",
            NewsArticle.class, NAMED + ",\"news\":[%s]}",
            Quote.class, NAMED + ",\"news\":[" + ARTICLE + "]}",
            PressContact.class, NAMED + ",\"pressContacts\":[%s]}");

    private ContentBinding() {}

    /** Reads a content as strictly as the library does, but without its rules. */
    static OrganizationContent read(String json) {
        return MAPPER.readValue(json, OrganizationContent.class);
    }

    static String write(OrganizationContent content) {
        return MAPPER.writeValueAsString(content);
    }

    /** Reads a content that contains a document of a type. */
    static OrganizationContent contentWith(Class<?> type, String document) {
        String content = Objects.requireNonNull(CONTENTS.get(type), type::getName);
        return read(content.replace("%s", document));
    }
}
