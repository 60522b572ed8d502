package io.github.orgcontent.news;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;
import java.util.Map;

/** Rules between the components of a quote. */
final class QuoteRules implements RuleSet<Quote> {
    @Override
    public List<Rule<Quote>> rules() {
        return List.of(Rule.of("quote.original-language", QuoteRules::originalLanguage, "text/*", "originalLanguage"));
    }

    private static void originalLanguage(Quote quote, ViolationCollector violations) {
        if (quote.text() != null
                && quote.originalLanguage() != null
                && !quote.text().languages().contains(quote.originalLanguage())) {
            violations.report(Map.of("language", quote.originalLanguage()), "originalLanguage");
        }
    }
}
