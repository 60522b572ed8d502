package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlInjectionTest {
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");

    @Test
    void textThatLooksLikeMarkupIsEscaped() {
        Injection.of(HtmlInjectionTest::pages, HtmlInjectionTest::parse)
                .seeingAtLeast(100)
                .check();
    }

    private static List<String> pages(OrganizationContent content) {
        return Stream.concat(
                        Stream.of(Html.page(content, ARABIC).value()),
                        content.news().stream()
                                .map(article ->
                                        Html.page(content, article, ARABIC).value()))
                .toList();
    }

    private static Parsed parse(List<String> pages) {
        return pages.stream().map(HtmlInjectionTest::parse).reduce(new Parsed(List.of(), List.of()), Parsed::and);
    }

    // The texts of the JSON-LD are not those of the page: only its structure is compared.
    private static Parsed parse(String page) {
        Document document = Jsoup.parse(page);
        Element script = document.expectFirst("script");
        Parsed jsonLd = Parsed.json(script.data());
        script.remove();
        document.outputSettings().prettyPrint(false);
        return Parsed.html(document.outerHtml()).and(new Parsed(jsonLd.structure(), List.of()));
    }
}
