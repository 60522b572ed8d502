package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.text.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quotes of an article, each where the text refers to it, and the others after it. */
final class QuoteWriter {
    private final List<Quote> quotes;
    private final String idPrefix;
    private final Map<String, Quote> byId = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private QuoteWriter(List<Quote> quotes, String idPrefix) {
        this.quotes = quotes;
        this.idPrefix = idPrefix;
        quotes.forEach(quote -> byId.put(quote.id(), quote));
    }

    /** The quotes of an article; their ids in the page begin with its own. */
    static QuoteWriter of(List<Quote> quotes, String articleId) {
        return new QuoteWriter(quotes, articleId + "--quote--");
    }

    /** For a text that stands alone. */
    static QuoteWriter none() {
        return new QuoteWriter(List.of(), "");
    }

    /** The quote that a text refers to. */
    void add(ElementBuilder parent, String id, String pointer) {
        Quote quote = byId.get(id);
        if (quote == null) {
            String why = "what was said stands in the article, not in the text that refers to it";
            parent.edition().losses().add(new Loss(pointer, "quotation", why));
        } else if (shown.contains(id)) { // once, since a short text could refer to a long quote thousands of times
            ElementBuilder link = parent.add("p").add("a").set("href", "#" + idPrefix + id);
            link.inline(quote.speaker().name());
        } else {
            add(parent, quote);
        }
    }

    /** The quotes that no text has referred to so far. */
    List<Quote> others() {
        return quotes.stream().filter(quote -> !shown.contains(quote.id())).toList();
    }

    void add(ElementBuilder parent, Quote quote) {
        shown.add(quote.id());
        ElementBuilder figure = parent.add("figure").set("class", "quote").set("id", idPrefix + quote.id());
        Localized<String> text = parent.edition().wording().of(quote.text());
        ElementBuilder block = figure.add("blockquote", text.language());
        if (quote.source() != null) {
            block.set("cite", quote.source().toString());
        }
        block.add("p").text(text.value());
        addCaption(figure.add("figcaption"), quote, text);
    }

    private static void addCaption(ElementBuilder caption, Quote quote, Localized<String> text) {
        addSpeaker(caption, quote.speaker());
        if (quote.saidOn() != null) {
            TimeWriter.add(caption.text(" · "), quote.saidOn());
        }
        if (quote.source() != null) {
            caption.text(" · ").link(quote.source()).inline(Label.SOURCE);
        }
        if (!quote.originalLanguage().equals(text.language())) {
            caption.text(" · ").inline(Label.ORIGINAL_LANGUAGE);
            CodeNameWriter.addLanguage(caption.text(": "), quote.originalLanguage());
        }
    }

    private static void addSpeaker(ElementBuilder caption, Speaker speaker) {
        ElementBuilder name = speaker.url() == null ? caption : caption.link(speaker.url());
        name.inline(speaker.name());
        addNext(caption, speaker.role());
        addNext(caption, speaker.organization());
    }

    private static void addNext(ElementBuilder caption, @Nullable LocalizedText text) {
        if (text != null) {
            caption.text(" · ").inline(text);
        }
    }
}
