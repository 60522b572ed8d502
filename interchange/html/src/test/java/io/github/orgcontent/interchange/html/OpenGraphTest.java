package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.ChangedNews;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The locales of the Open Graph protocol: {@code language_TERRITORY} (https://ogp.me). */
class OpenGraphTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de ar en | de_DE | ar_EG en_US",
                "de-AT | de-AT de de-CH de-DE | de_AT | de_DE de_CH",
                "zh-Hant | zh-Hant zh-Hans zh zh-HK | zh_TW | zh_CN zh_HK",
                "sr-Latn | sr-Latn sr | sr_RS | ",
                "pt | pt pt-BR pt-PT | pt_BR | pt_PT",
                "es-419 | es-419 es es-MX | | es_ES es_MX",
                "en-001 | en-001 | | ",
                "eo | eo de | | de_DE",
                "und | und | | "
            })
    void aLocaleHasATerritory(String language, String urls, @Nullable String locale, @Nullable String alternates) {
        Document page = page(LanguageTag.parse(language), tags(urls));

        assertThat(contents(page, "og:locale")).isEqualTo(strings(locale));
        assertThat(contents(page, "og:locale:alternate")).containsExactlyInAnyOrderElementsOf(strings(alternates));
    }

    private static Document page(LanguageTag language, List<LanguageTag> languages) {
        var urls = new TreeMap<LanguageTag, URI>();
        languages.forEach(tag -> urls.put(tag, URI.create("https://example.org/" + tag)));
        OrganizationContent content = ChangedNews.first(
                Samples.riverHealth(),
                article -> NewsArticleBuilder.builder(article)
                        .originalLanguage(language)
                        .headline(LocalizedText.of(language, "A"))
                        .body(LocalizedRichText.of(
                                language,
                                article.body().toMap().values().iterator().next()))
                        .urls(urls)
                        .build());
        return Jsoup.parse(Html.page(content, content.news().get(0), language).value());
    }

    private static List<String> contents(Document page, String property) {
        return page.select("meta[property=" + property + "]").eachAttr("content");
    }

    private static List<LanguageTag> tags(String text) {
        return strings(text).stream().map(LanguageTag::parse).toList();
    }

    private static List<String> strings(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
