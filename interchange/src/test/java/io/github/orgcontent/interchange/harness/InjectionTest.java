package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class InjectionTest {
    @Test
    void whatASerializerWritesIsSafe() {
        Injection.of(ContentJson.standard()::writeString, Parsed::json)
                .seeingAtLeast(700)
                .check();
        Injection.of(InjectionTest::escaped, Parsed::html).seeingAtLeast(3).check();
    }

    @Test
    void whatIsOnlyJoinedIsTold() {
        assertThatThrownBy(
                        () -> Injection.of(InjectionTest::joined, Parsed::html).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "</script><script>x</script>: the structure is another",
                        "&lt;b&gt; &amp;: /organization/name/ar is read as");
    }

    private static String escaped(OrganizationContent content) {
        Document document = Document.createShell("");
        content.organization()
                .name()
                .toMap()
                .forEach((language, name) -> document.body()
                        .appendElement("p")
                        .attr("lang", language.toString())
                        .attr("title", name)
                        .text(name));
        return document.outerHtml();
    }

    private static String joined(OrganizationContent content) {
        var html = new StringBuilder();
        content.organization().name().toMap().values().forEach(name -> html.append("<p>" + name + "</p>"));
        return html.toString();
    }
}
