package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import java.util.List;

/** Writes a Quotation with its speaker, a Person. */
final class QuoteNodeWriter {
    private final WriteContext context;
    private final String article;

    QuoteNodeWriter(WriteContext context, String article) {
        this.context = context.tagged();
        this.article = article;
    }

    List<NodeBuilder> of(List<Quote> quotes) {
        return quotes.stream().map(this::of).toList();
    }

    private NodeBuilder of(Quote quote) {
        LanguageTag language = language(quote);
        NodeBuilder node = context.node("Quotation")
                .id(context.ids().of("news", article, "quotes", quote.id()))
                .plain("identifier", quote.id())
                .plain("inLanguage", language)
                .text("text", quote.text())
                .node("spokenByCharacter", speaker(quote.speaker()))
                .plain("dateCreated", quote.saidOn())
                .plain("isBasedOn", quote.source());
        if (!language.equals(quote.originalLanguage())) {
            node.node("translationOfWork", context.node("Quotation").plain("inLanguage", quote.originalLanguage()));
        }
        return node;
    }

    private LanguageTag language(Quote quote) {
        return context.languageMode().resolver() == null
                ? quote.originalLanguage()
                : context.languageMode().choose(quote.text().toMap()).firstKey();
    }

    private NodeBuilder speaker(Speaker speaker) {
        NodeBuilder person = context.node("Person")
                .plain("identifier", speaker.person())
                .text("name", speaker.name())
                .text("jobTitle", speaker.role())
                .plain("url", speaker.url());
        if (speaker.organization() != null) {
            person.node("affiliation", context.node("Organization").text("name", speaker.organization()));
        }
        return person;
    }
}
