package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.JsonPointer;
import io.github.orgcontent.value.WireName;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Completes imported documents, in their JSON form, with the values of the caller's options. */
public final class ImportDefaults {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    // Unlike toString, with seconds, which RFC 3339 requires.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final String ID = "id";

    private final ImportOptions options;
    private final List<SuppliedValue> supplied = new ArrayList<>();
    private final Map<String, Integer> suffixes = new HashMap<>();

    /** Creates an instance for one import. */
    public ImportDefaults(ImportOptions options) {
        this.options = options;
    }

    /** The values that were taken from the options. */
    public List<SuppliedValue> supplied() {
        return List.copyOf(supplied);
    }

    /** Lists a language that a reader has taken from the options. */
    public void addLanguage(String pointer) {
        options.language().ifPresent(tag -> supplied.add(new SuppliedValue(pointer, tag.toString())));
    }

    /** Completes an article. */
    public NewsArticle complete(NewsArticle article) {
        if (options.equals(ImportOptions.none())) {
            return article;
        }
        ObjectNode json = MAPPER.valueToTree(article);
        completeArticle(json, "", new HashSet<>());
        return MAPPER.treeToValue(json, NewsArticle.class);
    }

    /** Completes an article in its JSON form. */
    public void completeArticle(ObjectNode article) {
        completeArticle(article, "", new HashSet<>());
    }

    /** Completes a content in its JSON form. */
    public void completeContent(ObjectNode content) {
        JsonNode news = content.path("news");
        Set<String> ids = new HashSet<>();
        news.forEach(article -> ids.add(article.path(ID).asString("")));
        for (int i = 0; i < news.size(); i++) {
            completeArticle((ObjectNode) news.get(i), "/news/" + i, ids);
        }
        content.properties().stream()
                .filter(property -> !property.getKey().equals("news"))
                .forEach(property -> completeImages(property.getValue(), "/" + property.getKey()));
    }

    private void completeArticle(ObjectNode article, String pointer, Set<String> ids) {
        if (!article.has(ID)) {
            id(article).ifPresent(id -> supply(article, pointer, ID, unique(id, ids)));
        }
        options.genre().ifPresent(genre -> supplyAbsent(article, pointer, "genre", WireName.of(genre)));
        options.publishedAt().ifPresent(time -> supplyAbsent(article, pointer, "publishedAt", TIME.format(time)));
        completeImages(article, pointer);
    }

    private void supplyAbsent(ObjectNode object, String pointer, String name, String value) {
        if (!object.has(name)) {
            supply(object, pointer, name, value);
        }
    }

    private void supply(ObjectNode object, String pointer, String name, String value) {
        object.put(name, value);
        supplied.add(new SuppliedValue(pointer + "/" + name, value));
    }

    private Optional<String> id(ObjectNode article) {
        if (!options.idFromHeadline()) {
            return options.id();
        }
        JsonNode headline = article.path("headline");
        String original = article.path("originalLanguage").asString("");
        return headline.propertyNames().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(original), a.equals(original))) // the original first
                .findFirst()
                .map(language -> HeadlineId.of(headline.get(language).asString(""), language));
    }

    // The last suffix is remembered, so that many equal headlines take linear time.
    private String unique(String id, Set<String> ids) {
        String candidate = id;
        while (!ids.add(candidate)) {
            candidate = id + "-" + suffixes.merge(id, 2, (last, first) -> last + 1);
        }
        return candidate;
    }

    private void completeImages(JsonNode value, String pointer) {
        if (options.missingAlternativeText() != MissingAlternativeText.DECORATIVE) {
            return;
        }
        if (value instanceof ObjectNode object) {
            if (isImageWithoutText(object, pointer)) {
                object.put("decorative", true);
                supplied.add(new SuppliedValue(pointer + "/decorative", "true"));
            }
            object.properties()
                    .forEach(property ->
                            completeImages(property.getValue(), pointer + "/" + JsonPointer.escape(property.getKey())));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            completeImages(value.get(i), pointer + "/" + i);
        }
    }

    private static boolean isImageWithoutText(ObjectNode object, String pointer) {
        boolean isImage = object.path("type").asString("").equals("image")
                || pointer.endsWith("/image")
                || pointer.endsWith("/logo");
        return isImage && !object.has("alt") && !object.path("decorative").asBoolean(false);
    }
}
