package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The authors of an article, strings or nodes, as the one line that the model has for them. */
final class AuthorReader {
    private AuthorReader() {}

    static @Nullable JsonNode byline(JsonLdValue article) {
        var names = new TreeMap<LanguageTag, List<String>>();
        for (JsonLdValue author :
                article.values("author").map(JsonLdValue::described).toList()) {
            boolean isNode = author.isA(SchemaOrgTypes.AGENTS) || author.isA(SchemaOrgTypes.ORGANIZATIONS);
            List<LanguageMapReader.Told> told = isNode ? LanguageMapReader.clean(author, "name") : List.of();
            told.forEach(name -> add(names, name));
            if (isNode) {
                author.as(SchemaOrgTypes.ORGANIZATIONS).as(SchemaOrgTypes.PERSONS);
            }
        }
        LanguageMapReader.clean(article, "author").forEach(name -> add(names, name));
        ObjectNode byline = JsonNodeFactory.instance.objectNode();
        names.forEach((language, all) -> byline.put(language.toString(), String.join(", ", all)));
        return byline.isEmpty() ? null : byline;
    }

    private static void add(Map<LanguageTag, List<String>> names, LanguageMapReader.Told name) {
        names.computeIfAbsent(name.language(), any -> new ArrayList<>()).add(name.text());
        name.place().take();
    }
}
