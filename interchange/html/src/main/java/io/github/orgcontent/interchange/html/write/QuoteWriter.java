package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.publication.PersonNames;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.text.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the quotes of an article, each at the first quotation that refers to it, the others in a section below. */
final class QuoteWriter {
    private final List<Quote> quotes;
    private final String idPrefix;
    private final Map<String, Quote> byId = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    private QuoteWriter(List<Quote> quotes, String idPrefix) {
        this.quotes = quotes;
        this.idPrefix = idPrefix;
        quotes.forEach(quote -> byId.put(quote.id(), quote));
    }

    /** The quotes of an article; their ids in the page begin with the id of the article. */
    static QuoteWriter of(List<Quote> quotes, String articleId) {
        return new QuoteWriter(quotes, articleId + "--quote--");
    }

    /** No quotes, for a text outside of an article. */
    static QuoteWriter none() {
        return new QuoteWriter(List.of(), "");
    }

    /** Adds the quote that a quotation refers to; a link to it if the page has it already. */
    void add(ElementBuilder parent, String id, String pointer) {
        Quote quote = byId.get(id);
        if (quote == null) {
            String reason = "the text of a quote is in the article, not in the rich text";
            parent.context().addLoss(pointer, "quotation", reason);
        } else if (written.contains(id)) { // a short text may refer to a long quote thousands of times
            ElementBuilder link = parent.add("p").add("a").set("href", "#" + idPrefix + id);
            link.inline(PersonNames.of(quote.speaker()).get(0));
        } else {
            add(parent, quote);
        }
    }

    /** The quotes that no text has referred to so far. */
    List<Quote> unreferenced() {
        return quotes.stream().filter(quote -> !written.contains(quote.id())).toList();
    }

    void add(ElementBuilder parent, Quote quote) {
        written.add(quote.id());
        ElementBuilder figure = parent.add("figure").set("class", "quote").set("id", idPrefix + quote.id());
        Localized<String> text = parent.context().texts().of(quote.text());
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
        List<LocalizedText> names = PersonNames.of(speaker);
        (speaker.person() == null ? name : name.add("data").set("value", speaker.person())).inline(names.get(0));
        names.stream().skip(1).forEach(text -> caption.text(" · ").inline(text));
    }
}
