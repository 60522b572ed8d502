package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InjectionTest {
    @Test
    void theOutputOfASerializerIsSafe() {
        Injection.of(ContentJson.standard()::writeString, Parsed::json)
                .seeingAtLeast(1000)
                .check();
        names(UnaryOperator.identity()).seeingAtLeast(3).check();
    }

    @Test
    void concatenatedMarkupIsReported() {
        Injection<String> joined =
                Injection.of(content -> "<p>" + String.join("</p><p>", names(content)) + "</p>", Parsed::html);

        assertThat(messageOf(joined))
                .contains("</script><script>x</script>: the structure is another at ")
                .contains("\n&lt;b&gt; &amp;: /organization/name/ar is read as: <b> & b0 <b> & e0 <b> &\n")
                .doesNotContain("javascript:alert");
    }

    @Test
    void aTruncatedTextIsReportedUnlessAllowed() {
        Injection<String> cutOff = names(name -> name.length() > 46 ? name.substring(0, 46) + "…" : name);

        assertThat(messageOf(cutOff))
                .contains("/organization/name/ar is read as: \" onmouseover=\"x b0 \" onmouseover=\"x e0 \" onmo…");
        assertThatCode(cutOff.cuttingOff()::check).doesNotThrowAnyException();
    }

    @Test
    void aChangedTextIsReportedUnlessAllowed() {
        UnaryOperator<String> replaced = name -> name.replaceAll("[\uFFFE\uFFFF]", "\uFFFD");

        assertThat(messageOf(names(replaced))).startsWith("a\\uFFFEb\\uFFFFc: ").doesNotContain("script");
        assertThatCode(names(replaced).reading(replaced)::check).doesNotThrowAnyException();
    }

    @Test
    void tooFewTextsAreReported() {
        assertThat(messageOf(names(UnaryOperator.identity()).seeingAtLeast(4)))
                .contains("{{x}} ${x} <%= x %>: only 3 texts are found");
    }

    @Test
    void aFailingParserIsReported() {
        Injection<String> joined =
                Injection.of(content -> "[\"" + names(content).iterator().next() + "\"]", Parsed::json);

        assertThat(messageOf(joined)).contains("\" onmouseover=\"x: ", "Exception");
    }

    @Test
    void urlsMustBeUnchanged() {
        Injection<String> escapedTwice = page((body, content) -> content.organization()
                .links()
                .forEach(link -> body.appendElement("a")
                        .attr("href", link.url().toString().replace("&", "&amp;"))));

        assertThat(messageOf(escapedTwice.seeingAtLeast(0)))
                .startsWith("addresses and codes: /organization/links/0/url is read as: ");
    }

    @Test
    void emailAddressesInMailtoMustBeEscaped() {
        Injection<String> raw = page((body, content) -> content.pressContacts().stream()
                .flatMap(contact -> contact.emails().stream())
                .forEach(email -> body.appendElement("a").attr("href", "mailto:" + email)));

        assertThat(messageOf(raw.seeingAtLeast(0)))
                .startsWith("addresses and codes: /pressContacts/0/emails/0 is read as: mailto:");
    }

    private static String messageOf(Injection<?> injection) {
        return Objects.requireNonNull(
                assertThrows(AssertionError.class, injection::check).getMessage());
    }

    private static Injection<String> names(UnaryOperator<String> change) {
        return page((body, content) -> names(content)
                .forEach(name -> body.appendElement("p")
                        .attr("title", change.apply(name))
                        .text(change.apply(name))));
    }

    private static Injection<String> page(BiConsumer<Element, OrganizationContent> writer) {
        return Injection.of(
                content -> {
                    Document document = Document.createShell("");
                    writer.accept(document.body(), content);
                    return document.outerHtml();
                },
                Parsed::html);
    }

    private static Collection<String> names(OrganizationContent content) {
        return content.organization().name().toMap().values();
    }
}
