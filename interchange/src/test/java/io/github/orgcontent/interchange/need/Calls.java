package io.github.orgcontent.interchange.need;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Samples;
import io.github.orgcontent.interchange.atom.Atom;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.jsonfeed.JsonFeed;
import io.github.orgcontent.interchange.markdown.Markdown;
import io.github.orgcontent.interchange.ninjs.Ninjs;
import io.github.orgcontent.interchange.vcard.VCards;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Calls of each format that needs a library, with that library and what comes with it. Loaded by itself, where that
 * library is not there.
 */
public final class Calls {
    private static final OrganizationContent CONTENT = Samples.riverHealth();
    private static final NewsArticle ARTICLE = CONTENT.news().get(0);
    private static final RichText TEXT = RichText.ofParagraphs("Rivers");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");
    private static final String JSOUP = "org.jsoup:jsoup";

    /** The name of the format, and the libraries that it asks for, the first one first. */
    public static final Map<List<String>, List<Supplier<Object>>> ALL = Map.of(
            List.of("HTML", JSOUP),
            List.of(
                    () -> Html.page(CONTENT, GERMAN),
                    () -> Html.page(CONTENT, ARTICLE, GERMAN),
                    () -> Html.fragment(CONTENT, ARTICLE, GERMAN),
                    () -> Html.fragment(TEXT, GERMAN),
                    () -> Html.read("<p>Rivers", GERMAN)),
            List.of("JSON Feed", JSOUP),
            List.of(() -> JsonFeed.write(CONTENT, GERMAN, AT)),
            List.of("Atom", JSOUP),
            List.of(() -> Atom.write(CONTENT, GERMAN, AT)),
            List.of("ninjs", JSOUP),
            List.of(
                    () -> Ninjs.write(CONTENT),
                    () -> Ninjs.write(CONTENT, ARTICLE),
                    () -> Ninjs.write(CONTENT, ARTICLE, GERMAN),
                    () -> Ninjs.read("{\"uri\": \"urn:example:1\"}")),
            List.of("Markdown", "org.commonmark:commonmark", "org.commonmark:commonmark-ext-gfm-tables"),
            List.of(
                    () -> Markdown.write(TEXT, GERMAN),
                    () -> Markdown.write(CONTENT, ARTICLE, GERMAN),
                    () -> Markdown.read("Rivers", GERMAN)),
            List.of("vCard", "com.googlecode.ez-vcard:ez-vcard", "org.freemarker:freemarker"),
            List.of(
                    () -> VCards.write(CONTENT),
                    () -> VCards.write(CONTENT, GERMAN),
                    () -> VCards.write(CONTENT, CONTENT.pressContacts().get(0))));

    private Calls() {}
}
