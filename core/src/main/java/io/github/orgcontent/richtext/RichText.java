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
    /** The greatest number of blocks. */
    public static final int MAX_BLOCKS = 10_000;

    /**
     * A text of the given blocks.
     *
     * @throws InvalidValueException with code {@code rich-text.blocks} if there is none, or more than
     *     {@value #MAX_BLOCKS}
     */
    public RichText {
        if (blocks.isEmpty() || blocks.size() > MAX_BLOCKS) {
            throw new InvalidValueException("rich-text.blocks", Map.of("max", String.valueOf(MAX_BLOCKS)));
        }
        blocks = List.copyOf(blocks);
    }

    /** A text of the given blocks, in reading order. */
    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** A text of paragraphs without any marks. */
    public static RichText ofParagraphs(String... paragraphs) {
        return new RichText(Stream.of(paragraphs)
                .<Block>map(text -> new Paragraph(List.of(Span.of(text))))
                .toList());
    }

    /**
     * What is written, without marks and media: blocks are separated by an empty line, items of a list and rows of a
     * table by a line break, cells by a tab.
     */
    public String plainText() {
        var text = new StringBuilder();
        allPieces(piece -> text.append(piece).length() > 0);
        return text.toString();
    }

    /**
     * Whether a test holds for each piece of the {@link #plainText}, which are the runs of text and the line breaks and
     * tabs between them; after one for which it does not hold, no other is asked.
     */
    public boolean allPieces(Predicate<String> test) {
        return PlainTextPieces.tell(blocks, test);
    }

    /** The number of words as Unicode Standard Annex 29 finds them: runs that hold a letter or a digit. */
    public int words() {
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
