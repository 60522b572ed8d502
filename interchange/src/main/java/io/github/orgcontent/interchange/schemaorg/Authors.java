package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The authors of an article, strings or nodes, as the one line that the model has for them. */
final class Authors {
    private Authors() {}

    static @Nullable JsonNode byline(Place article) {
        var names = new TreeMap<LanguageTag, List<String>>();
        for (Place author : article.values("author").map(Place::described).toList()) {
            boolean isNode = author.isA(Types.AGENTS) || author.isA(Types.ORGANIZATIONS);
            List<Texts.Told> told = isNode ? Texts.clean(author, "name") : List.of();
            told.forEach(name -> add(names, name));
            if (isNode) {
                author.as(Types.ORGANIZATIONS).as(Types.PERSONS);
            }
        }
        Texts.clean(article, "author").forEach(name -> add(names, name));
        ObjectNode byline = JsonNodeFactory.instance.objectNode();
        names.forEach((language, all) -> byline.put(language.toString(), String.join(", ", all)));
        return byline.isEmpty() ? null : byline;
    }

    private static void add(Map<LanguageTag, List<String>> names, Texts.Told name) {
        names.computeIfAbsent(name.language(), any -> new ArrayList<>()).add(name.text());
        name.place().take();
    }
}
