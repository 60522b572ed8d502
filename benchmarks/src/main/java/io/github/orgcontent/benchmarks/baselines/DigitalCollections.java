package io.github.orgcontent.benchmarks.baselines;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.digitalcollections.model.identifiable.entity.Article;
import de.digitalcollections.model.jackson.DigitalCollectionsObjectMapper;
import de.digitalcollections.model.text.LocalizedStructuredContent;
import de.digitalcollections.model.text.LocalizedText;
import de.digitalcollections.model.text.StructuredContent;
import de.digitalcollections.model.text.contentblock.BulletList;
import de.digitalcollections.model.text.contentblock.ContentBlock;
import de.digitalcollections.model.text.contentblock.ListItem;
import de.digitalcollections.model.text.contentblock.Paragraph;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts a news article to the Digital Collections model, and reads it with the mapper of that model. */
public final class DigitalCollections {
    private static final DigitalCollectionsObjectMapper MAPPER = new DigitalCollectionsObjectMapper();

    private DigitalCollections() {}

    /** Reads an article with the mapper of that model. */
    public static Article read(byte[] json) {
        try {
            return MAPPER.readValue(json, Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Converts headline, summary, body and date to JSON of that model. */
    public static byte[] jsonOf(NewsArticle article) {
        var other = new Article();
        other.setLabel(text(article.headline()));
        Optional.ofNullable(article.summary())
                .map(DigitalCollections::paragraph)
                .ifPresent(other::setDescription);
        other.setText(body(article.body()));
        other.setDatePublished(article.publishedAt().toLocalDate());
        try {
            return MAPPER.writeValueAsBytes(other);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText text(io.github.orgcontent.text.LocalizedText text) {
        var other = new LocalizedText();
        text.toMap().forEach((language, value) -> other.setText(language.toLocale(), value));
        return other;
    }

    private static LocalizedStructuredContent paragraph(io.github.orgcontent.text.LocalizedText text) {
        var content = new LocalizedStructuredContent();
        text.toMap().forEach((language, value) -> {
            var structured = new StructuredContent();
            structured.addContentBlock(new Paragraph(value));
            content.put(language.toLocale(), structured);
        });
        return content;
    }

    private static LocalizedStructuredContent body(LocalizedRichText body) {
        var content = new LocalizedStructuredContent();
        body.toMap().forEach((language, text) -> content.put(language.toLocale(), structured(text)));
        return content;
    }

    private static StructuredContent structured(RichText text) {
        var structured = new StructuredContent();
        text.blocks().stream().flatMap(block -> block(block).stream()).forEach(structured::addContentBlock);
        return structured;
    }

    private static Optional<ContentBlock> block(Block block) {
        if (block instanceof io.github.orgcontent.richtext.Paragraph paragraph) {
            return Optional.of(new Paragraph(plainText(paragraph.spans())));
        } else if (block instanceof Heading heading) {
            return Optional.of(new de.digitalcollections.model.text.contentblock.Heading(
                    heading.level(), plainText(heading.spans())));
        } else if (block instanceof ListBlock list) {
            return Optional.of(list(list));
        }
        return Optional.empty();
    }

    private static ContentBlock list(ListBlock list) {
        var other = new BulletList();
        list.items().forEach(item -> {
            var entry = new ListItem();
            entry.addContentBlock(new Paragraph(plainText(item.spans())));
            other.addContentBlock(entry);
        });
        return other;
    }

    private static String plainText(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
