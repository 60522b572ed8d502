package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlCompletenessTest {
    private static final List<LanguageTag> LANGUAGES =
            Stream.of("en", "de", "ar").map(LanguageTag::parse).toList();

    private final Map<List<@Nullable Object>, Export<String>> pageCache = new ConcurrentHashMap<>();

    @Test
    void everythingIsInThePagesOrAmongTheLosses() {
        Completeness.of(this::pages)
                .comparing(page -> withoutJsonLd((String) page))
                .exceptMediaForOtherReaders()
                .check();
    }

    @Test
    void aFragmentHasTheArticleOfThePageWithoutItsHeadline() {
        OrganizationContent content = Maximal.content();
        for (NewsArticle article : content.news()) {
            for (LanguageTag language : LANGUAGES) {
                Export<String> page = Html.page(content, article, language);
                Export<String> fragment = Html.fragment(content, article, language);

                Element whole = Jsoup.parse(page.value()).expectFirst("article");
                whole.expectFirst("h1").remove();
                whole.expectFirst("header").unwrap();
                assertThat(Jsoup.parse(fragment.value()).body().child(0).html()).isEqualTo(whole.html());
                assertThat(fragment.losses()).isEqualTo(page.losses());
            }
        }
    }

    private List<Export<String>> pages(OrganizationContent content) {
        Publication publication = Publication.of(content);
        var pages = new ArrayList<Export<String>>();
        for (LanguageTag language : LANGUAGES) {
            pages.add(Html.page(publication, language));
            content.news().forEach(article -> pages.add(page(publication, article, language)));
        }
        return pages;
    }

    // Most alterations do not change the article and the parts of the organization that its page has.
    private Export<String> page(Publication publication, NewsArticle article, LanguageTag language) {
        OrganizationContent content = publication.content();
        OrganizationProfile profile = content.organization();
        List<@Nullable Object> pageInputs = Arrays.asList(
                language,
                article,
                content.defaultLanguage(),
                content.workAreas(),
                profile.name(),
                profile.websites(),
                profile.logo(),
                profile.boilerplate());
        return pageCache.computeIfAbsent(pageInputs, key -> Html.page(publication, article, language));
    }

    // The test is about the visible page.
    private static String withoutJsonLd(String page) {
        int start = page.indexOf("<script");
        int end = page.indexOf("</script>");
        return page.substring(0, start) + page.substring(end);
    }
}
