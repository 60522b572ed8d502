package io.github.orgcontent;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.work.WorkArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the references of a content that have no target. */
final class ContentReferences {
    private ContentReferences() {}

    /** Reports parents of work areas. */
    static void parents(OrganizationContent content, ViolationCollector violations) {
        Set<String> ids = idsOf(content.workAreas());
        List<WorkArea> areas = Identified.allHaveValidIds(content.workAreas()) ? content.workAreas() : List.of();
        for (int i = 0; i < areas.size(); i++) {
            if (isUnresolved(areas.get(i).parent(), ids)) {
                violations.report("workAreas", i, "parent");
            }
        }
    }

    /** Reports work areas of articles. */
    static void workAreas(OrganizationContent content, ViolationCollector violations) {
        check(content, "workAreas", content.workAreas(), NewsArticle::workAreas, violations);
    }

    /** Reports related articles of articles. */
    static void related(OrganizationContent content, ViolationCollector violations) {
        check(content, "related", content.news(), NewsArticle::related, violations);
    }

    private static void check(
            OrganizationContent content,
            String property,
            List<? extends Identified> targets,
            Function<NewsArticle, List<String>> references,
            ViolationCollector violations) {
        Set<String> ids = idsOf(targets);
        List<NewsArticle> news = Identified.allHaveValidIds(targets) ? content.news() : List.of();
        for (int i = 0; i < news.size(); i++) {
            List<String> ofArticle = news.get(i) == null ? List.of() : references.apply(news.get(i));
            for (int j = 0; j < ofArticle.size(); j++) {
                if (isUnresolved(ofArticle.get(j), ids)) {
                    violations.report("news", i, property, j);
                }
            }
        }
    }

    /** Reports people who are speakers of quotes. */
    static void people(OrganizationContent content, ViolationCollector violations) {
        if (content.organization() == null
                || !Identified.allHaveValidIds(content.organization().people())) {
            return;
        }
        Set<String> ids = idsOf(content.organization().people());
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            List<Quote> quotes = article == null ? List.of() : article.quotes();
            for (int j = 0; j < quotes.size(); j++) {
                if (isUnresolved(personOf(quotes.get(j)), ids)) {
                    violations.report("news", i, "quotes", j, "speaker", "person");
                }
            }
        }
    }

    private static @Nullable String personOf(@Nullable Quote quote) {
        return quote == null || quote.speaker() == null ? null : quote.speaker().person();
    }

    private static boolean isUnresolved(@Nullable String reference, Set<String> ids) {
        return reference != null && StringFormats.fits(Id.class, reference) && !ids.contains(reference);
    }

    private static Set<String> idsOf(List<? extends Identified> documents) {
        return documents.stream()
                .filter(Objects::nonNull)
                .map(Identified::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
