package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of an article, the paragraph about the organization below it, and other quotes, as HTML. */
record Bodies(Publication publication, NewsArticle article, LanguageTag language, Collection<Loss> losses) {
    Stream<@Nullable Obj> write() {
        String pointer = publication.pointerOf(article);
        LocalizedRichText own = article.boilerplate();
        Obj boilerplate = own == null
                ? body(
                        Terms.ORGANIZATION_BOILERPLATE,
                        publication.content().organization().boilerplate(),
                        "/organization/boilerplate")
                : body(Terms.BOILERPLATE, own, pointer + "/boilerplate");
        return Stream.of(body(Terms.MAIN, article.body(), pointer + "/body"), boilerplate, quotes(pointer + "/quotes"));
    }

    // The quotes that no other body refers to.
    private @Nullable Obj quotes(String pointer) {
        Set<String> shown = new HashSet<>(quotesIn(article.body()));
        shown.addAll(quotesIn(article.boilerplate()));
        List<Block> others = article.quotes().stream()
                .filter(quote -> !shown.contains(quote.id()))
                .<Block>map(quote -> new Quotation(quote.id()))
                .toList();
        return others.isEmpty() ? null : body(Terms.QUOTES, new RichText(others), pointer);
    }

    private Set<String> quotesIn(@Nullable LocalizedRichText text) {
        Set<String> quotes = new HashSet<>();
        if (text != null) {
            text.in(language).map(RichText::blocks).orElse(List.of()).forEach(block -> {
                if (block instanceof Quotation quotation) {
                    quotes.add(quotation.quote());
                }
            });
        }
        return quotes;
    }

    private @Nullable Obj body(String role, @Nullable LocalizedRichText text, String pointer) {
        return text == null
                ? null
                : text.in(language)
                        .map(value -> body(role, value, pointer + "/" + language))
                        .orElse(null);
    }

    private Obj body(String role, RichText text, String pointer) {
        Export<String> html = Html.fragment(publication, article, text, language);
        html.losses().forEach(loss -> losses.add(new Loss(pointer + loss.pointer(), loss.what(), loss.why())));
        return new Obj().put("role", role).put("contentType", Terms.HTML).put("value", html.value());
    }
}
