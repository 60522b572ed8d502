package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import java.util.List;

/** Quotation, and the Person who said it. */
final class QuoteNodeWriter {
    private final WriteContext scope;
    private final String article;

    QuoteNodeWriter(WriteContext scope, String article) {
        this.scope = scope.tagged();
        this.article = article;
    }

    List<NodeBuilder> of(List<Quote> quotes) {
        return quotes.stream().map(this::of).toList();
    }

    private NodeBuilder of(Quote quote) {
        LanguageTag shown = shown(quote);
        NodeBuilder item = scope.item("Quotation")
                .id(scope.ids().of("news", article, "quotes", quote.id()))
                .plain("identifier", quote.id())
                .plain("inLanguage", shown)
                .text("text", quote.text())
                .item("spokenByCharacter", speaker(quote.speaker()))
                .plain("dateCreated", quote.saidOn())
                .plain("isBasedOn", quote.source());
        if (!shown.equals(quote.originalLanguage())) {
            item.item("translationOfWork", scope.item("Quotation").plain("inLanguage", quote.originalLanguage()));
        }
        return item;
    }

    private LanguageTag shown(Quote quote) {
        return scope.tongue().wording() == null
                ? quote.originalLanguage()
                : scope.tongue().choose(quote.text().toMap()).firstKey();
    }

    private NodeBuilder speaker(Speaker speaker) {
        NodeBuilder person = scope.item("Person")
                .text("name", speaker.name())
                .text("jobTitle", speaker.role())
                .plain("url", speaker.url());
        if (speaker.organization() != null) {
            person.item("affiliation", scope.item("Organization").text("name", speaker.organization()));
        }
        return person;
    }
}
