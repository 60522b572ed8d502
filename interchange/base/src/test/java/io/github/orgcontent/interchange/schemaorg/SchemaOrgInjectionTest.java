package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SchemaOrgInjectionTest {
    private static final Pattern NAME =
            Pattern.compile("https?:\\S+#(content|organization|offices/.*|people/.*|work-areas.*|news/.*)");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");

    @Test
    void textsAreEscaped() {
        Injection.of(content -> SchemaOrg.write(content).value(), json -> withoutNames(Parsed.json(json)))
                .seeingAtLeast(200)
                .check();
    }

    @Test
    void textsInOneLanguageAreEscaped() {
        Injection.of(content -> SchemaOrg.write(content, GERMAN).value(), json -> withoutNames(Parsed.json(json)))
                .seeingAtLeast(80)
                .check();
    }

    @Test
    void textsAreEscapedInAPage() {
        Injection.of(SchemaOrgInjectionTest::page, page -> withoutNames(Parsed.html(page)))
                .seeingAtLeast(20)
                .check();
    }

    @Test
    void theOutputContainsNoHtmlOrJavaScriptSyntax() {
        Injection.of(SchemaOrgInjectionTest::page, page -> {
                    String json = page.substring(page.indexOf('{'), page.lastIndexOf('}'));
                    Assertions.assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
                    return withoutNames(Parsed.html(page));
                })
                .check();
    }

    // The names of nodes are the address of the web site with another fragment.
    private static Parsed withoutNames(Parsed parsed) {
        return new Parsed(
                parsed.structure(),
                parsed.texts().stream()
                        .filter(text -> !NAME.matcher(text).matches())
                        .toList());
    }

    private static String page(OrganizationContent content) {
        String json = SchemaOrg.write(content, content.news().get(0), GERMAN).value();
        return "<!doctype html><title>x</title><script type=\"application/ld+json\">" + json + "</script>";
    }
}
