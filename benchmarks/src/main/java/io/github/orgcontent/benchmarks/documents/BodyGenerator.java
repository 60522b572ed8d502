package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Generates the body of an article: sections with paragraphs, a list, and the quotes. */
final class BodyGenerator {
    private static final int ITEMS = 3;

    private final ArticleShape shape;
    private final List<Quote> quotes;
    private final int article;

    BodyGenerator(ArticleShape shape, List<Quote> quotes, int article) {
        this.shape = shape;
        this.quotes = quotes;
        this.article = article;
    }

    RichText body(TextGenerator generator) {
        List<Block> blocks = new ArrayList<>();
        if (shape.isNote()) {
            return new RichText(paragraphs(generator));
        }
        for (int i = 0; i < shape.sections(); i++) {
            blocks.add(new Heading(2, List.of(Span.of(generator.title(shape.line() + 10)))));
            blocks.addAll(paragraphs(generator));
        }
        blocks.add(list(generator));
        blocks.add(new Quotation(quotes.get(0).id()));
        quotes.stream().skip(1).forEach(quote -> blocks.add(reported(quote, generator)));
        return new RichText(blocks);
    }

    private List<Block> paragraphs(TextGenerator generator) {
        List<Block> paragraphs = new ArrayList<>();
        for (int written = 0; written < shape.section(); written += shape.paragraph()) {
            String text = generator.text(shape.paragraph() * 3 / 4); // the last sentence exceeds the length
            paragraphs.add(new Paragraph(spans(text, paragraphs.size())));
        }
        return paragraphs;
    }

    // Of three successive paragraphs one has an emphasized word and one a link.
    private List<Span> spans(String text, int number) {
        return switch (number % 3) {
            case 1 -> around(text, Set.of(Mark.STRONG), Optional.empty());
            case 2 -> around(text, Set.of(), Optional.of(SampleUrls.shared("backgrounds", article + number)));
            default -> List.of(Span.of(text));
        };
    }

    private static List<Span> around(String text, Set<Mark> marks, Optional<URI> link) {
        int start = text.indexOf(' ', text.length() / 3) + 1;
        int end = text.indexOf(' ', start);
        return List.of(
                Span.of(text.substring(0, start)),
                new Span(text.substring(start, end), marks, link.orElse(null), null),
                Span.of(text.substring(end)));
    }

    private Block list(TextGenerator generator) {
        List<List<Span>> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(List.of(Span.of(generator.title(shape.line() * 2))));
        }
        return ListBlock.ofSpans(false, items);
    }

    private static Block reported(Quote quote, TextGenerator generator) {
        String text = generator.quoted(quote.text().in(generator.language()).orElseThrow());
        String speaker = Objects.requireNonNull(quote.speaker().name())
                .in(generator.language())
                .orElseThrow();
        return new Paragraph(List.of(Span.of(text + " — " + speaker)));
    }
}
