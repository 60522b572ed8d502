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

/** Reads the authors of an article, strings or nodes, as one byline. */
final class AuthorReader {
    private AuthorReader() {}

    static @Nullable JsonNode byline(JsonLdValue article) {
        var names = new TreeMap<LanguageTag, List<String>>();
        for (JsonLdValue author :
                article.values("author").map(JsonLdValue::resolved).toList()) {
            boolean isNode =
                    author.isA(SchemaOrgTypes.AGENTS) || author.isA(SchemaOrgTypes.ORGANIZATIONS) || isUntyped(author);
            List<TaggedText> authorNames = isNode ? LanguageMapReader.texts(author, "name") : List.of();
            authorNames.forEach(name -> add(names, name));
            if (isNode) {
                author.consumeTypes(SchemaOrgTypes.ORGANIZATIONS).consumeTypes(SchemaOrgTypes.PERSONS);
            }
        }
        LanguageMapReader.texts(article, "author").forEach(name -> add(names, name));
        ObjectNode byline = JsonNodeFactory.instance.objectNode();
        names.forEach((language, all) -> byline.put(language.toString(), String.join(", ", all)));
        return byline.isEmpty() ? null : byline;
    }

    // Some systems refer to a person by @id and repeat the name only.
    private static boolean isUntyped(JsonLdValue author) {
        return author.json().isObject()
                && author.types().isEmpty()
                && !author.json().has("@value");
    }

    private static void add(Map<LanguageTag, List<String>> names, TaggedText name) {
        names.computeIfAbsent(name.language(), any -> new ArrayList<>()).add(name.text());
        name.value().consume();
    }
}
