package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.work.WorkArea;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The losses of a complete content: items carry news, and of the other parts only what news refer to. */
final class ContentLosses {
    private static final String ORGANIZATION =
            "an item has the name, the web site, the policies and the boilerplate of the organization only";
    private static final String WORK_AREA = "an item has the id and the title of a work area only";

    private static final UnsupportedProperties CONTENT = UnsupportedProperties.allBut(
                    "an item has the press contacts of its article only",
                    "/schemaVersion",
                    "/organization",
                    "/workAreas",
                    "/news")
            .and("each item has a language of its own", "/defaultLanguage")
            .and(UnsupportedProperties.allBut(ORGANIZATION, "/id", "/name", "/websites", "/policies", "/boilerplate")
                    .under("/organization"))
            .and(UnsupportedProperties.allBut(WORK_AREA, "/id", "/title").under("/workAreas/*"))
            .and("ninjs has no property for the relation of a link", "/organization/policies/*/rel")
            .and(NinjsLosses.ARTICLE.under("/news/*"));

    private final OrganizationContent content;
    private final Collection<Loss> losses;

    private ContentLosses(OrganizationContent content, Collection<Loss> losses) {
        this.content = content;
        this.losses = losses;
    }

    /** All losses of a content, with those that the writers of the items collected. */
    static List<Loss> of(Publication publication, Collection<Loss> others) {
        OrganizationContent content = publication.content();
        if (content.news().isEmpty()) {
            String reason = "there is no article";
            return UnsupportedProperties.nothing()
                    .and(reason, "/defaultLanguage", "/organization", "/workAreas", "/pressContacts")
                    .in(content);
        }
        var losses = new ContentLosses(content, others);
        losses.collectOrganization();
        losses.collectWorkAreas();
        return LossSorter.of(CONTENT.in(content, "", others));
    }

    private void collectOrganization() {
        OrganizationProfile organization = content.organization();
        LanguageLosses languageLosses = in(article -> true);
        languageLosses.has("/organization/name", "name", organization.name());
        languageLosses.has(
                "/organization/websites", "websites", organization.websites().keySet());
        for (int i = 0; i < organization.policies().size(); i++) {
            Link policy = organization.policies().get(i);
            languageLosses.hasNamed("/organization/policies/" + i, "policies", "label", policy.label());
        }
        LanguageLosses boilerplate = in(article -> article.boilerplate() == null);
        boilerplate.has("/organization/boilerplate", "boilerplate", organization.boilerplate());
    }

    private void collectWorkAreas() {
        Map<String, Set<LanguageTag>> languages = new HashMap<>();
        for (NewsArticle article : content.news()) {
            for (String area : article.workAreas()) {
                languages
                        .computeIfAbsent(area, id -> new TreeSet<>())
                        .addAll(article.headline().languages());
            }
        }
        for (int i = 0; i < content.workAreas().size(); i++) {
            WorkArea area = content.workAreas().get(i);
            Set<LanguageTag> languageLosses = languages.get(area.id());
            if (languageLosses == null) {
                losses.add(new Loss("/workAreas/" + i, "workAreas", "no article refers to it"));
            } else {
                new LanguageLosses(languageLosses, true, losses)
                        .has("/workAreas/" + i + "/title", "title", area.title());
            }
        }
    }

    /** The languages of the items of some articles. */
    private LanguageLosses in(Predicate<NewsArticle> filter) {
        Set<LanguageTag> languages = content.news().stream()
                .filter(filter)
                .flatMap(article -> article.headline().languages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new LanguageLosses(languages, true, losses);
    }
}
