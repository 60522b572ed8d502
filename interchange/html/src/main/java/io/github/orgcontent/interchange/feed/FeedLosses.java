package io.github.orgcontent.interchange.feed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The losses that all feed formats have in common. */
public final class FeedLosses {
    private static final String NEWS_ONLY = "a feed contains only news and the name of the publisher";

    private static final UnsupportedProperties OF_LOGO =
            UnsupportedProperties.allBut("a feed contains only the URL of a logo", "/type", "/url");

    private static final UnsupportedProperties OF_CONTENT = UnsupportedProperties.allBut(
                    NEWS_ONLY,
                    "/schemaVersion",
                    "/organization/id",
                    "/organization/name",
                    "/organization/slogan",
                    "/organization/summary",
                    "/organization/boilerplate",
                    "/organization/logo",
                    "/organization/websites")
            .and("a feed has no property for the default language", "/defaultLanguage")
            .and(OF_LOGO.under("/organization/logo"));

    private static final UnsupportedProperties OF_CONTENT_WITH_SUMMARY =
            OF_CONTENT.and("a feed has one description, which is the summary", "/organization/slogan");

    private static final UnsupportedProperties OF_WORK_AREA = UnsupportedProperties.allBut(
            "a feed contains only the names of work areas, as categories of its entries", "/id", "/title");

    private static final String UNUSED_WORK_AREA =
            "a feed contains work areas only as categories of its entries, and no entry has this one";

    private FeedLosses() {}

    /**
     * The losses of a feed in the order of the content. Articles that are not public at the instant of the feed are not
     * losses.
     *
     * @param isCarried whether the feed carries a property of an article that its HTML does not carry
     * @param formatLosses the losses that the writer of the format recorded
     */
    public static List<Loss> of(Feed feed, Predicate<Loss> isCarried, List<Loss> formatLosses) {
        Stream<Loss> articles = feed.entries().stream()
                .flatMap(entry -> entry.html().losses().stream())
                .filter(isCarried.negate());
        return LossSorter.of(Stream.of(outsideNews(feed).stream(), workAreas(feed), articles, formatLosses.stream())
                .flatMap(Function.identity())
                .toList());
    }

    private static List<Loss> outsideNews(Feed feed) {
        OrganizationContent others = OrganizationContentBuilder.builder(feed.withoutNews())
                .workAreas(List.of())
                .build();
        boolean hasSummary = feed.organization().summary() != null;
        UnsupportedProperties unsupported = hasSummary ? OF_CONTENT_WITH_SUMMARY : OF_CONTENT;
        return (hasBoilerplate(feed) ? unsupported : unsupported.and(NEWS_ONLY, "/organization/boilerplate"))
                .in(others);
    }

    // an entry has the boilerplate of the organization if its article has none
    private static boolean hasBoilerplate(Feed feed) {
        return feed.entries().stream().anyMatch(entry -> entry.article().boilerplate() == null);
    }

    private static Stream<Loss> workAreas(Feed feed) {
        Set<String> used = feed.entries().stream()
                .flatMap(entry -> entry.article().workAreas().stream())
                .collect(Collectors.toSet());
        var losses = new ArrayList<Loss>();
        int i = 0;
        for (WorkArea area : feed.publication().content().workAreas()) {
            String pointer = "/workAreas/" + i++;
            losses.addAll(
                    used.contains(area.id())
                            ? OF_WORK_AREA.in(area, pointer, List.of())
                            : List.of(new Loss(pointer, "workAreas", UNUSED_WORK_AREA)));
        }
        return losses.stream();
    }
}
