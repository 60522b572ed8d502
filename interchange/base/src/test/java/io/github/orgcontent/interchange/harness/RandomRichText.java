package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Generates valid rich texts with many characters that are markup in other formats. */
public final class RandomRichText {
    private static final List<String> PIECES = List.of(
            "word",
            "Wort",
            "a",
            "b",
            "1",
            "\u0645\u0627\u0621",
            "\u6c34",
            "\ud83c\udf0a",
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "<b>",
            "</script>",
            "<!--",
            "&amp;",
            "&",
            "&#42;",
            "1.",
            "1)",
            "#",
            "##",
            "+",
            "-",
            "---",
            "===",
            "|",
            "\\",
            "\\|",
            "!",
            "![x](y)",
            "\"",
            "'",
            ".",
            ",",
            "~~~",
            "```",
            ">",
            "=",
            "\u00A0",
            "\u2028",
            "\u200B",
            "\uFEFF",
            "https://example.org/",
            "<https://example.org>",
            "a@example.org",
            "javascript:x",
            ":---",
            "[a]: /b",
            "\u2014",
            " ",
            " ",
            " ",
            "  ");
    private static final List<URI> ADDRESSES = List.of(
            URI.create("https://example.org/"),
            URI.create("https://example.org/a_(b)*c?d=1&copy;=2&amp=3#e"),
            URI.create("http://example.org/_x_~!$'"));

    private final Random random;
    private final LanguageTag language;

    /** Creates a generator for a language with a source of random numbers. */
    public RandomRichText(Random random, LanguageTag language) {
        this.random = random;
        this.language = language;
    }

    /** Generates a text of a few blocks. */
    public RichText next() {
        return new RichText(some(1, 6, this::block));
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0 -> new Heading(2 + random.nextInt(3), spans());
            case 1, 2 -> new ListBlock(random.nextBoolean(), some(1, 4, () -> item(1)));
            case 3 -> table();
            case 4 -> figure();
            case 5 -> new Divider();
            default -> new Paragraph(spans());
        };
    }

    private ListItem item(int depth) {
        boolean isNested = depth < ListBlock.MAX_DEPTH && random.nextInt(4) == 0;
        return new ListItem(
                spans(), isNested ? new NestedList(random.nextBoolean(), some(1, 3, () -> item(depth + 1))) : null);
    }

    private Block table() {
        int width = 1 + random.nextInt(3);
        Supplier<TableCell> cell = () -> random.nextInt(5) == 0 ? TableCell.of() : new TableCell(spans());
        Supplier<TableRow> row = () -> new TableRow(some(width, width, cell));
        return new Table(
                random.nextInt(3) == 0 ? spans() : List.of(),
                random.nextBoolean() ? null : new TableRow(some(width, width, () -> new TableCell(spans()))),
                some(1, 3, row));
    }

    private Block figure() {
        return new Figure(
                switch (random.nextInt(6)) {
                    case 0 -> video();
                    case 1 -> audio();
                    case 2 -> document();
                    default -> image();
                });
    }

    private Image image() {
        boolean decorative = random.nextInt(4) == 0;
        return new Image(
                address(),
                decorative ? null : localizedText(),
                decorative,
                orNull(this::localizedText),
                orNull(this::localizedText),
                orNull(this::address),
                orNull(() -> "image/png"),
                orNull(this::pixels),
                orNull(this::pixels),
                orNull(this::bytes),
                orNull(() -> "0123456789abcdef".repeat(4)));
    }

    private Video video() {
        return new Video(
                address(),
                localizedText(),
                orNull(this::localizedText),
                orNull(this::localizedText),
                orNull(this::localizedText),
                orNull(this::address),
                orNull(() -> "video/mp4"),
                orNull(this::pixels),
                orNull(this::pixels),
                orNull(this::bytes));
    }

    private Audio audio() {
        return new Audio(
                address(),
                localizedText(),
                orNull(this::localizedText),
                orNull(this::localizedText),
                orNull(this::localizedText),
                orNull(this::address),
                orNull(() -> "audio/mpeg"),
                orNull(this::bytes));
    }

    private Document document() {
        return new Document(
                address(),
                localizedText(),
                orNull(() -> LanguageTag.parse("de-CH")),
                orNull(this::localizedText),
                orNull(this::address),
                orNull(() -> "application/pdf"),
                orNull(this::bytes),
                orNull(() -> "%064x".formatted(random.nextLong())));
    }

    private <T> @Nullable T orNull(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private URI address() {
        return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
    }

    private LocalizedText localizedText() {
        return LocalizedText.of(language, text());
    }

    private int pixels() {
        return 1 + random.nextInt(100_000);
    }

    private long bytes() {
        return 1 + random.nextLong(10_000_000_000L);
    }

    /** Generates spans without white space at the edges. */
    private List<Span> spans() {
        while (true) {
            List<Span> spans = some(1, 6, this::span);
            boolean hasNoWhiteSpaceAtEnds = TextForm.beginsWithGraphic(
                            spans.get(0).text())
                    && TextForm.endsWithGraphic(spans.get(spans.size() - 1).text());
            if (hasNoWhiteSpaceAtEnds && isMerged(spans)) {
                return spans;
            }
        }
    }

    // Formats do not preserve the border between two spans of equal style.
    private static boolean isMerged(List<Span> spans) {
        return IntStream.range(1, spans.size()).noneMatch(i -> isOneKind(spans.get(i - 1), spans.get(i)));
    }

    private static boolean isOneKind(Span one, Span other) {
        return one.marks().equals(other.marks())
                && Objects.equals(one.href(), other.href())
                && Objects.equals(one.lang(), other.lang());
    }

    private Span span() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (random.nextInt(5) == 0) {
                marks.add(mark);
            }
        }
        return new Span(
                run(),
                marks,
                random.nextInt(6) == 0 ? address() : null,
                random.nextInt(8) == 0 ? LanguageTag.parse("fr") : null);
    }

    private String text() {
        while (true) {
            String text = run();
            if (TextForm.TEXT.matches(text)) {
                return text;
            }
        }
    }

    private String run() {
        return String.join("", some(1, 4, () -> PIECES.get(random.nextInt(PIECES.size()))));
    }

    private <T> List<T> some(int least, int most, Supplier<T> make) {
        int count = least + random.nextInt(most - least + 1);
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> make.get()).toList());
    }
}
