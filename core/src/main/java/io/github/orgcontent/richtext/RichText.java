package io.github.orgcontent.richtext;

import io.github.orgcontent.text.InvalidValueException;
import jakarta.validation.Valid;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with structure in one language: at least one block, at most {@value #MAX_BLOCKS}. In JSON a list of blocks.
 *
 * @param blocks The blocks, in reading order.
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
        return blocks.stream()
                .map(RichText::textOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
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

    private static String textOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return textOf(paragraph.spans());
        } else if (block instanceof Heading heading) {
            return textOf(heading.spans());
        } else if (block instanceof ListBlock list) {
            return join(list.items(), "\n");
        } else if (block instanceof Table table) {
            return Stream.concat(table.header().stream(), table.rows().stream())
                    .map(row -> join(row, "\t"))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String join(@Nullable List<List<Span>> parts, String separator) {
        return orEmpty(parts).stream().map(RichText::textOf).collect(Collectors.joining(separator));
    }

    // A document that is not yet valid may hold nulls, and its rules ask for its text all the same.
    static String textOf(@Nullable List<Span> spans) {
        return orEmpty(spans).stream()
                .filter(Objects::nonNull)
                .map(Span::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
