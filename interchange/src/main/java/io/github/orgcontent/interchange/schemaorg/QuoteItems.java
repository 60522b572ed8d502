package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;

/** Quotation, and the Person who said it. */
final class QuoteItems {
    private final Scope scope;
    private final String article;

    QuoteItems(Scope scope, String article) {
        this.scope = scope.tagged();
        this.article = article;
    }

    List<Item> of(List<Quote> quotes) {
        return quotes.stream().map(this::of).toList();
    }

    private Item of(Quote quote) {
        LanguageTag shown = shown(quote);
        Item item = scope.item("Quotation")
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

    private Item speaker(Speaker speaker) {
        Item person = scope.item("Person")
                .text("name", speaker.name())
                .text("jobTitle", speaker.role())
                .plain("url", speaker.url());
        if (speaker.organization() != null) {
            person.item("affiliation", scope.item("Organization").text("name", speaker.organization()));
        }
        return person;
    }
}
