package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
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

/** What of a whole content has no place in items: they carry news, and of the rest only what news need. */
final class ContentLosses {
    private static final String ORGANIZATION =
            "an item says of the organization its name, web site, policies and boilerplate only";
    private static final String WORK_AREA = "an item says of a work area its id and title only";

    private static final UnsupportedProperties UNCARRIED = UnsupportedProperties.nothing()
            .and("each item has a language of its own", "/defaultLanguage")
            .and(
                    ORGANIZATION,
                    "/organization/kind",
                    "/organization/acronym",
                    "/organization/alternateNames",
                    "/organization/slogan",
                    "/organization/summary",
                    "/organization/about",
                    "/organization/founded",
                    "/organization/dissolved",
                    "/organization/partOf",
                    "/organization/offices",
                    "/organization/keyFigures",
                    "/organization/identifiers",
                    "/organization/accounts",
                    "/organization/links",
                    "/organization/logo",
                    "/organization/languages")
            .and(
                    WORK_AREA,
                    "/workAreas/*/summary",
                    "/workAreas/*/description",
                    "/workAreas/*/parent",
                    "/workAreas/*/goals",
                    "/workAreas/*/subjects",
                    "/workAreas/*/countries",
                    "/workAreas/*/keyFigures",
                    "/workAreas/*/image",
                    "/workAreas/*/links",
                    "/workAreas/*/since",
                    "/workAreas/*/until")
            .and("an item names the press contacts of its article only", "/pressContacts")
            .and(NinjsLosses.UNCARRIED.under("/news/*"));

    private final OrganizationContent content;
    private final Collection<Loss> losses;

    private ContentLosses(OrganizationContent content, Collection<Loss> losses) {
        this.content = content;
        this.losses = losses;
    }

    /** All of it, and what was noticed while articles were written. */
    static List<Loss> of(Publication publication, Collection<Loss> noticed) {
        OrganizationContent content = publication.content();
        if (content.news().isEmpty()) {
            String why = "there is no article that could be an item";
            return UnsupportedProperties.nothing()
                    .and(why, "/defaultLanguage", "/organization", "/workAreas", "/pressContacts")
                    .in(content);
        }
        var losses = new ContentLosses(content, noticed);
        losses.findOrganization();
        losses.findWorkAreas();
        return Outermost.of(UNCARRIED.in(content, "", noticed));
    }

    private void findOrganization() {
        OrganizationProfile organization = content.organization();
        LanguageLosses spoken = in(article -> true);
        spoken.has("/organization/name", "name", organization.name());
        spoken.has("/organization/websites", "websites", organization.websites().keySet());
        for (int i = 0; i < organization.policies().size(); i++) {
            Link policy = organization.policies().get(i);
            spoken.hasNamed("/organization/policies/" + i, "policies", "label", policy.label());
        }
        LanguageLosses below = in(article -> article.boilerplate() == null);
        below.has("/organization/boilerplate", "boilerplate", organization.boilerplate());
    }

    private void findWorkAreas() {
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
            Set<LanguageTag> spoken = languages.get(area.id());
            if (spoken == null) {
                losses.add(new Loss("/workAreas/" + i, "workAreas", "there is no article on it"));
            } else {
                new LanguageLosses(spoken, true, losses).has("/workAreas/" + i + "/title", "title", area.title());
            }
        }
    }

    /** The languages of the items of some articles. */
    private LanguageLosses in(Predicate<NewsArticle> which) {
        Set<LanguageTag> languages = content.news().stream()
                .filter(which)
                .flatMap(article -> article.headline().languages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new LanguageLosses(languages, true, losses);
    }
}
