package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlInjectionTest {
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");

    @Test
    void whatLooksLikeMarkupStaysText() {
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
        return pages.stream().map(Parsed::html).reduce(new Parsed(List.of(), List.of()), Parsed::and);
    }
}
