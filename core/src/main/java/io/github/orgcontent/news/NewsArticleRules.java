package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.traversal.Quotations;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the components of an article. */
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
                Rule.of(Quotations.CODE, NewsArticleRules::quotations, "quotes/*/id"),
                Rule.of("news.updated-before-published", NewsArticleRules::updated, "publishedAt", "updatedAt"),
                Rule.of("news.expires-before-published", NewsArticleRules::expires, "publishedAt", "expiresAt"));
    }

    private static void original(NewsArticle article, Findings findings) {
        LanguageTag original = article.originalLanguage();
        if (original == null || article.headline() == null || article.body() == null) {
            return;
        }
        if (!article.headline().languages().contains(original)
                || !article.body().languages().contains(original)) {
            findings.report(Map.of("language", original), "originalLanguage");
        }
    }

    private static void headlines(NewsArticle article, Findings findings) {
        if (article.headline() == null || article.body() == null) {
            return;
        }
        for (LanguageTag language : article.body().languages()) {
            if (!article.headline().languages().contains(language)) {
                findings.report(Map.of("language", language), "headline", language);
            }
        }
    }

    private static void quotations(NewsArticle article, Findings findings) {
        if (!Identified.allKnown(article.quotes())) {
            return;
        }
        Set<String> quotes = new HashSet<>();
        article.quotes().forEach(quote -> quotes.add(quote.id()));
        Quotations.check("body", article.body(), quotes, findings);
        Quotations.check("boilerplate", article.boilerplate(), quotes, findings);
        Quotations.check("notesToEditors", article.notesToEditors(), quotes, findings);
    }

    private static void updated(NewsArticle article, Findings findings) {
        OffsetDateTime updated = article.updatedAt();
        if (updated != null && article.publishedAt() != null && updated.isBefore(article.publishedAt())) {
            findings.report("updatedAt");
        }
    }

    private static void expires(NewsArticle article, Findings findings) {
        OffsetDateTime expires = article.expiresAt();
        if (expires != null && article.publishedAt() != null && !expires.isAfter(article.publishedAt())) {
            findings.report("expiresAt");
        }
    }
}
