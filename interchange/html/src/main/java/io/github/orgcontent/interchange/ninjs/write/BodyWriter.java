package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the bodies of an item in HTML: the text, the boilerplate, and quotes that no text refers to. */
record BodyWriter(WriteContext context) {
    Stream<@Nullable JsonObjectBuilder> write() {
        String pointer = context.publication().pointerOf(context.article());
        LocalizedRichText own = context.article().boilerplate();
        JsonObjectBuilder boilerplate = own == null
                ? body(
                        NinjsTerms.ORGANIZATION_BOILERPLATE,
                        context.publication().content().organization().boilerplate(),
                        "/organization/boilerplate")
                : body(NinjsTerms.BOILERPLATE, own, pointer + "/boilerplate");
        return Stream.of(
                body(NinjsTerms.MAIN, context.article().body(), pointer + "/body"),
                boilerplate,
                quotes(pointer + "/quotes"));
    }

    // The quotes that no other body contains.
    private @Nullable JsonObjectBuilder quotes(String pointer) {
        Set<String> shown = new HashSet<>(quotesIn(context.article().body()));
        shown.addAll(quotesIn(context.article().boilerplate()));
        List<Block> others = context.article().quotes().stream()
                .filter(quote -> !shown.contains(quote.id()))
                .<Block>map(quote -> new Quotation(quote.id()))
                .toList();
        return others.isEmpty() ? null : body(NinjsTerms.QUOTES, new RichText(others), pointer);
    }

    private Set<String> quotesIn(@Nullable LocalizedRichText text) {
        Set<String> quotes = new HashSet<>();
        if (text != null) {
            text.in(context.language()).map(RichText::blocks).orElse(List.of()).forEach(block -> {
                if (block instanceof Quotation quotation) {
                    quotes.add(quotation.quote());
                }
            });
        }
        return quotes;
    }

    private @Nullable JsonObjectBuilder body(String role, @Nullable LocalizedRichText text, String pointer) {
        return text == null
                ? null
                : text.in(context.language())
                        .map(value -> body(role, value, pointer + "/" + context.language()))
                        .orElse(null);
    }

    private JsonObjectBuilder body(String role, RichText text, String pointer) {
        Export<String> html = Html.fragment(context.publication(), context.article(), text, context.language());
        html.losses()
                .forEach(loss -> context.losses().add(new Loss(pointer + loss.pointer(), loss.name(), loss.reason())));
        return new JsonObjectBuilder()
                .put("role", role)
                .put("contentType", NinjsTerms.HTML)
                .put("value", html.value());
    }
}
