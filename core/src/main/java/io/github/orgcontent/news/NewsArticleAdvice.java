package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What would make an article better. */
final class NewsArticleAdvice implements RuleSet<NewsArticle> {
    /** What search engines and news applications show of a headline. */
    private static final int SHOWN_OF_A_HEADLINE = 110;

    private static final int LONGEST_HEADLINE = 255;
    private static final int LONGEST_BODY = 200_000;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…。！？؟।])\\s+");
    private static final Pattern CLOSING = Pattern.compile("[.!?…。！？؟।,]{1,3}$");

    @Override
    public List<Rule<NewsArticle>> rules() {
        return List.of(
                Rule.of("news.headline-long", NewsArticleAdvice::headlineLength, "headline/*"),
                Rule.of("news.body-missing", NewsArticleAdvice::bodies, "headline/*", "body/*"),
                Rule.of("news.published-before-dateline", NewsArticleAdvice::dateline, "publishedAt", "dateline/date"),
                Rule.of("quote.not-in-body", NewsArticleAdvice::quotes, "body/**", "quotes/**"));
    }

    private static void headlineLength(NewsArticle article, Findings findings) {
        if (article.headline() == null) {
            return;
        }
        article.headline().toMap().forEach((language, text) -> {
            int length = text.codePointCount(0, text.length());
            if (length > SHOWN_OF_A_HEADLINE && length <= LONGEST_HEADLINE) { // a longer one is an error
                findings.report(Map.of("max", SHOWN_OF_A_HEADLINE), "headline", language);
            }
        });
    }

    private static void bodies(NewsArticle article, Findings findings) {
        if (article.headline() == null || article.body() == null) {
            return;
        }
        for (LanguageTag language : article.headline().languages()) {
            if (!article.body().languages().contains(language)) {
                findings.report(Map.of("language", language), "body", language);
            }
        }
    }

    private static void dateline(NewsArticle article, Findings findings) {
        Dateline dateline = article.dateline();
        if (dateline != null
                && dateline.date() != null
                && article.publishedAt() != null
                && article.publishedAt().toLocalDate().isBefore(dateline.date())) {
            findings.report("publishedAt");
        }
    }

    private static void quotes(NewsArticle article, Findings findings) {
        if (article.quotes().isEmpty() || article.body() == null) {
            return;
        }
        Map<LanguageTag, String> written = new HashMap<>();
        article.body().toMap().forEach((language, body) -> written.put(language, body.plainText()));
        for (int i = 0; i < article.quotes().size() && !findings.isFull(); i++) {
            Quote quote = article.quotes().get(i);
            if (quote != null && quote.text() != null) {
                reportMissing(quote, i, article.body(), written, findings);
            }
        }
    }

    private static void reportMissing(
            Quote quote, int index, LocalizedRichText body, Map<LanguageTag, String> written, Findings findings) {
        quote.text().toMap().forEach((language, text) -> {
            String there = written.get(language);
            if (there != null && !isPlaced(quote.id(), body.in(language).orElseThrow()) && !isWritten(text, there)) {
                findings.report("quotes", index, "text", language);
            }
        });
    }

    private static boolean isPlaced(@Nullable String id, RichText body) {
        return body.blocks().stream()
                .anyMatch(block -> block instanceof Quotation quotation
                        && quotation.quote() != null
                        && quotation.quote().equals(id));
    }

    // An attribution may stand between two sentences and take a sentence's full stop, so each is looked for by itself;
    // once, however often it is said. In a body beyond all measure nothing is looked for: it is only advice.
    private static boolean isWritten(String quote, String body) {
        return body.length() > LONGEST_BODY
                || SENTENCE_END
                        .splitAsStream(quote)
                        .map(sentence -> CLOSING.matcher(sentence).replaceFirst(""))
                        .distinct()
                        .allMatch(body::contains);
    }
}
