package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The items of contents, for tests. */
final class Items {
    static final LanguageTag EN = LanguageTag.parse("en");
    static final LanguageTag DE = LanguageTag.parse("de");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Items() {}

    static List<String> of(OrganizationContent content) {
        return of(Ninjs.write(content));
    }

    static List<String> of(Export<Map<String, SortedMap<LanguageTag, String>>> export) {
        var items = new ArrayList<String>();
        export.value().values().forEach(article -> items.addAll(article.values()));
        return items;
    }

    static JsonNode json(String item) {
        return MAPPER.readTree(item);
    }
}
