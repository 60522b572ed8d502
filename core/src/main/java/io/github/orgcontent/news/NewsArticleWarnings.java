package io.github.orgcontent.news;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageCredit;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of an article whose violations are warnings. */
final class NewsArticleWarnings implements RuleSet<NewsArticle> {
    @Override
    public List<Rule<NewsArticle>> rules() {
        return List.of(
                Rule.of("news.headline-long", NewsArticleWarnings::headlineLength, "headline/*"),
                Rule.of("news.body-missing", NewsArticleWarnings::bodies, "headline/*", "body/*"),
                Rule.of(
                        "news.published-before-dateline",
                        NewsArticleWarnings::dateline,
                        "publishedAt",
                        "dateline/date"),
                Rule.of("news.event-missing", NewsArticleWarnings::event, "genre", "event"),
                Rule.of(ImageCredit.CODE, NewsArticleWarnings::credit, "image/credit", "image/decorative"),
                Rule.of("quote.not-in-body", NewsArticleWarnings::quotes, "body/**", "quotes/**"));
    }

    private static void headlineLength(NewsArticle article, ViolationCollector violations) {
        if (article.headline() == null) {
            return;
        }
        article.headline().toMap().forEach((language, text) -> {
            int length = text.codePointCount(0, text.length());
            if (length > NewsArticle.RECOMMENDED_HEADLINE_LENGTH
                    && length <= NewsArticle.MAX_HEADLINE_LENGTH) { // longer ones are errors
                violations.report(Map.of("max", NewsArticle.RECOMMENDED_HEADLINE_LENGTH), "headline", language);
            }
        });
    }

    private static void bodies(NewsArticle article, ViolationCollector violations) {
        if (article.headline() == null || article.body() == null) {
            return;
        }
        for (LanguageTag language : article.headline().languages()) {
            if (!article.body().languages().contains(language)) {
                violations.report(Map.of("language", language), "body", language);
            }
        }
    }

    private static void dateline(NewsArticle article, ViolationCollector violations) {
        Dateline dateline = article.dateline();
        if (dateline != null
                && dateline.date() != null
                && article.publishedAt() != null
                && article.publishedAt().toLocalDate().isBefore(dateline.date().earliest())) {
            violations.report("publishedAt");
        }
    }

    private static void event(NewsArticle article, ViolationCollector violations) {
        if (article.genre() == Genre.MEDIA_ADVISORY && article.event() == null) {
            violations.report("event");
        }
    }

    private static void credit(NewsArticle article, ViolationCollector violations) {
        if (ImageCredit.isMissing(article.image())) {
            violations.report("image", "credit");
        }
    }

    private static void quotes(NewsArticle article, ViolationCollector violations) {
        if (article.quotes().isEmpty() || article.body() == null) {
            return;
        }
        Map<LanguageTag, QuoteMatcher> matchers = new HashMap<>();
        for (int i = 0; i < article.quotes().size() && !violations.isFull(); i++) {
            Quote quote = article.quotes().get(i);
            if (quote != null && quote.text() != null) {
                reportMissing(quote, i, article.body().toMap(), matchers, violations);
            }
        }
    }

    private static void reportMissing(
            Quote quote,
            int index,
            Map<LanguageTag, RichText> bodies,
            Map<LanguageTag, QuoteMatcher> matchers,
            ViolationCollector violations) {
        quote.text().toMap().forEach((language, text) -> {
            RichText body = bodies.get(language);
            if (body != null
                    && !isQuotedIn(quote.id(), body)
                    && !matchers.computeIfAbsent(language, l -> new QuoteMatcher(body))
                            .contains(text)) {
                violations.report("quotes", index, "text", language);
            }
        });
    }

    private static boolean isQuotedIn(@Nullable String id, RichText body) {
        for (Block block : body.blocks()) {
            if (block instanceof Quotation quotation
                    && quotation.quote() != null
                    && quotation.quote().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
