package io.github.orgcontent.benchmarks.documents;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article with ten problems, of all sorts and from its beginning to its end. */
public final class InvalidArticle {
    /** How many problems there are. */
    public static final int PROBLEMS = 10;

    /** How many such articles are measured. */
    static final int COUNT = 50;

    private InvalidArticle() {}

    /** The same article, but with problems. */
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
