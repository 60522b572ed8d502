package io.github.orgcontent.json.naive;

import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who judges the documents of a type.
 *
 * @param naive the record that the usual code binds them to
 * @param xRules the codes of the rules that the library's schema says it does not hold, or not wholly
 */
record Judges(Class<?> naive, SchemaJudge usualSchema, SchemaJudge schema, Set<String> xRules) {
    private static final Map<Class<?>, Judges> ALL = Map.of(
            NewsArticle.class, between(NaiveArticle.class, NewsArticle.class),
            PressContact.class, between(NaiveContact.class, PressContact.class));

    private static Judges between(Class<?> naive, Class<?> type) {
        JsonNode schema = JsonMapper.shared().readTree(ContentSchema.of(type).toString());
        Set<String> xRules =
                schema.get("x-rules").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return new Judges(naive, SchemaJudge.of(NaiveSchema.of(naive)), SchemaJudge.of(schema), xRules);
    }

    static Judges of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type));
    }
}
