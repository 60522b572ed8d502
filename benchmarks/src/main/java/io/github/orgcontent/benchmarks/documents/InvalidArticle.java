package io.github.orgcontent.benchmarks.documents;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adds ten errors of different kinds to an article, from its beginning to its end. */
public final class InvalidArticle {
    /** The number of errors. */
    public static final int ERRORS = 10;

    /** The number of invalid articles in the pool. */
    static final int COUNT = 50;

    private InvalidArticle() {}

    /** Returns a copy of a valid article with the errors. */
    public static byte[] from(byte[] valid) {
        var article = (ObjectNode) JsonMapper.shared().readTree(valid);
        breakTypes(article);
        breakValues(article);
        breakRules(article);
        return JsonMapper.shared().writeValueAsBytes(article);
    }

    private static void breakTypes(ObjectNode article) {
        article.put("genre", "pressrelease");
        article.put("sumary", "not a property");
        article.withObject("/dateline").put("date", 20240108);
        article.withObject("/image").put("width", "wide");
    }

    private static void breakValues(ObjectNode article) {
        article.withObject("/kicker").put("en-UK", "no such region");
        article.withArray("/countries").set(0, "Germany");
        article.withObject("/keyFigures/0").put("value", "many");
        article.withObject("/links/0").put("url", "ftp://example.org/");
    }

    private static void breakRules(ObjectNode article) {
        article.withObject("/quotes/0").put("originalLanguage", "pt");
        article.put("updatedAt", "2019-01-01T00:00:00Z");
    }
}
