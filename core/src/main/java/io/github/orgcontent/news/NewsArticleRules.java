package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.QuoteReferences;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules between the components of an article. */
final class NewsArticleRules implements RuleSet<NewsArticle> {
    @Override
    public List<Rule<NewsArticle>> rules() {
        return List.of(
                Rule.of(
                        "news.original-language",
                        NewsArticleRules::original,
                        "originalLanguage",
                        "headline/*",
                        "body/*"),
                Rule.of("news.headline-missing", NewsArticleRules::headlines, "headline/*"),
                Rule.ofElements(QuoteReferences.CODE, NewsArticleRules::quotations, "quotes/*/id"),
                Rule.of("news.related-to-itself", NewsArticleRules::itself, "id"),
                Rule.of("news.updated-before-published", NewsArticleRules::updated, "publishedAt", "updatedAt"),
                Rule.of("news.expires-before-published", NewsArticleRules::expires, "publishedAt", "expiresAt"));
    }

    private static void original(NewsArticle article, ViolationCollector violations) {
        LanguageTag original = article.originalLanguage();
        if (original == null || article.headline() == null || article.body() == null) {
            return;
        }
        if (!article.headline().languages().contains(original)
                || !article.body().languages().contains(original)) {
            violations.report(Map.of("language", original), "originalLanguage");
        }
    }

    private static void headlines(NewsArticle article, ViolationCollector violations) {
        if (article.headline() == null || article.body() == null) {
            return;
        }
        for (LanguageTag language : article.body().languages()) {
            if (!article.headline().languages().contains(language)) {
                violations.report(Map.of("language", language), "headline", language);
            }
        }
    }

    private static void quotations(NewsArticle article, ViolationCollector violations) {
        if (!Identified.allHaveValidIds(article.quotes())) {
            return;
        }
        Set<String> quotes = new HashSet<>();
        article.quotes().forEach(quote -> quotes.add(quote.id()));
        QuoteReferences.check("body", article.body(), quotes, violations);
        QuoteReferences.check("boilerplate", article.boilerplate(), quotes, violations);
        QuoteReferences.check("notesToEditors", article.notesToEditors(), quotes, violations);
    }

    private static void itself(NewsArticle article, ViolationCollector violations) {
        int index = article.id() == null ? -1 : article.related().indexOf(article.id());
        if (index >= 0) { // a second one is a duplicate
            violations.report("related", index);
        }
    }

    private static void updated(NewsArticle article, ViolationCollector violations) {
        OffsetDateTime updated = article.updatedAt();
        if (updated != null && article.publishedAt() != null && updated.isBefore(article.publishedAt())) {
            violations.report("updatedAt");
        }
    }

    private static void expires(NewsArticle article, ViolationCollector violations) {
        OffsetDateTime expires = article.expiresAt();
        if (expires != null && article.publishedAt() != null && !expires.isAfter(article.publishedAt())) {
            violations.report("expiresAt");
        }
    }
}
