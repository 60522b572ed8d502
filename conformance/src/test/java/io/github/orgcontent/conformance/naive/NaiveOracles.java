package io.github.orgcontent.conformance.naive;

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
 * The oracles for the documents of a type.
 *
 * @param naive the record that the usual code binds them to
 * @param xRules the codes of the rules that the schema of the library does not express, or only in part
 */
record NaiveOracles(Class<?> naive, SchemaOracle usualSchema, SchemaOracle schema, Set<String> xRules) {
    private static final Map<Class<?>, NaiveOracles> ALL = Map.of(
            NewsArticle.class, between(NaiveArticle.class, NewsArticle.class),
            PressContact.class, between(NaiveContact.class, PressContact.class));

    private static NaiveOracles between(Class<?> naive, Class<?> type) {
        JsonNode schema = JsonMapper.shared().readTree(ContentSchema.of(type).toString());
        Set<String> xRules = schema.at("/$defs/x-rules/enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return new NaiveOracles(naive, SchemaOracle.of(NaiveSchema.of(naive)), SchemaOracle.of(schema), xRules);
    }

    static NaiveOracles of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type));
    }
}
