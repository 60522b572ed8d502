package io.github.orgcontent.richtext;

import io.github.orgcontent.value.InvalidValueException;
import jakarta.validation.Valid;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rich text in one language: a list of 1 to {@value #MAX_BLOCKS} blocks.
 *
 * @param blocks Blocks in reading order.
 */
public record RichText(List<@Valid Block> blocks) {
    /** The maximum number of blocks. */
    public static final int MAX_BLOCKS = 10_000;

    /**
     * Copies the list of blocks.
     *
     * @throws InvalidValueException with code {@code rich-text.blocks} if there are no blocks or more than
     *     {@value #MAX_BLOCKS}
     */
    public RichText {
        if (blocks.isEmpty() || blocks.size() > MAX_BLOCKS) {
            throw new InvalidValueException("rich-text.blocks", Map.of("max", String.valueOf(MAX_BLOCKS)));
        }
        blocks = List.copyOf(blocks);
    }

    /** A rich text of the given blocks in reading order. */
    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** A rich text of paragraphs without formatting. */
    public static RichText ofParagraphs(String... paragraphs) {
        return new RichText(Stream.of(paragraphs)
                .<Block>map(text -> new Paragraph(List.of(Span.of(text))))
                .toList());
    }

    /**
     * The plain text, without marks and media: blocks are separated by an empty line, list items and table rows by a
     * line break, table cells by a tab.
     */
    public String plainText() {
        var text = new StringBuilder();
        allPieces(piece -> text.append(piece).length() > 0);
        return text.toString();
    }

    /**
     * Whether all pieces of the {@link #plainText} match a predicate. Pieces are the texts of the spans, and the line
     * breaks and tabs between them. The evaluation stops at the first piece that does not match.
     */
    public boolean allPieces(Predicate<String> predicate) {
        return PlainTextPieces.allMatch(blocks, predicate);
    }

    /** The number of words: segments with a letter or a digit (Unicode Standard Annex #29, word boundaries). */
    public int wordCount() {
        String text = plainText();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int words = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words += text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }
}
