package io.github.orgcontent.interchange.plaintext.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.interchange.pressrelease.MediaLines;
import io.github.orgcontent.interchange.pressrelease.PressRelease;
import io.github.orgcontent.interchange.pressrelease.PressReleasePart;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.validation.ContentValidator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes blocks and the parts of a press release as plain text. */
public final class PlainTextWriter {
    private static final String OTHER = "plain text does not contain it";
    private static final UnsupportedProperties OF_SPAN = UnsupportedProperties.allBut(OTHER, "/text", "/href")
            .and("plain text has no marks", "/marks")
            .and("plain text cannot represent the language of a part", "/lang");
    private static final UnsupportedProperties OF_TEXT = UnsupportedProperties.allBut(
                    OTHER,
                    "/*/type",
                    "/*/level",
                    "/*/ordered",
                    "/*/spans",
                    "/*/items",
                    "/*/caption",
                    "/*/header",
                    "/*/rows",
                    "/*/media",
                    "/*/quote")
            .and(OF_SPAN.under("/*/spans/*"))
            .and(ofItems())
            .and(OF_SPAN.under("/*/caption/*"))
            .and(OF_SPAN.under("/*/header/cells/*/spans/*"))
            .and(OF_SPAN.under("/*/rows/*/cells/*/spans/*"))
            .and(MediaLines.UNSUPPORTED.under("/*/media"));
    private static final UnsupportedProperties OF_TEXT_ALONE = OF_TEXT.and(
            "the text of a quote is in the article, not in the rich text", PlainTextWriter::isQuotation, "/*");
    private static final List<String> UNDERLINES = List.of("=", "-", "~", "^", ".");
    private static final int MAX_UNDERLINE = 72;

    private final TextResolver resolver;
    private final List<String> parts = new ArrayList<>();

    private PlainTextWriter(TextResolver resolver) {
        this.resolver = resolver;
    }

    public static Export<String> write(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var writer = new PlainTextWriter(TextResolver.of(language));
        text.blocks().forEach(writer::add);
        return new Export<>(writer.text(), OF_TEXT_ALONE.in(text));
    }

    private static UnsupportedProperties ofItems() {
        return Stream.iterate("/*/items/*", item -> item + "/list/items/*")
                .limit(ListBlock.MAX_DEPTH)
                .map(item -> OF_SPAN.under(item + "/spans/*"))
                .reduce(UnsupportedProperties.nothing(), UnsupportedProperties::and);
    }

    private static boolean isQuotation(JsonNode block) {
        return block.path("type").asString("").equals("quotation");
    }

    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        var writer = new PlainTextWriter(TextResolver.of(publication, language, article));
        PressRelease release = PressRelease.of(publication, article, language);
        release.parts().forEach(writer::add);
        return new Export<>(writer.text(), release.losses(OF_TEXT, MediaLines.UNSUPPORTED, List.of()));
    }

    private String text() {
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private void add(PressReleasePart part) {
        if (part instanceof PressReleasePart.Title title) {
            parts.add(underlined(title.text(), title.level()));
        } else if (part instanceof PressReleasePart.Prose prose && prose.block() instanceof Heading heading) {
            parts.add(underlined(line(heading.spans()), heading.level() + prose.levelOffset()));
        } else if (part instanceof PressReleasePart.Prose prose) {
            add(prose.block());
        } else if (part instanceof PressReleasePart.Picture picture) {
            parts.add(media(picture.media()));
        } else if (part instanceof PressReleasePart.Quoted quoted) {
            parts.add(quoted.text() + "\n\u2014 " + line(quoted.attribution()));
        } else if (part instanceof PressReleasePart.Entry entry) {
            parts.add(lines(Stream.concat(Stream.of(entry.name()), entry.details().stream())));
        }
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            parts.add(line(paragraph.spans()));
        } else if (block instanceof Heading heading) {
            parts.add(underlined(line(heading.spans()), heading.level() - 1));
        } else if (block instanceof ListBlock list) {
            parts.add(list(list.ordered(), list.items()));
        } else if (block instanceof Table table) {
            parts.add(table(table));
        } else if (block instanceof Figure figure) {
            parts.add(media(figure.media()));
        } else if (block instanceof Divider) {
            parts.add("* * *");
        }
    }

    // The character of the underline shows the level.
    private static String underlined(String text, int level) {
        int length = Math.min(MAX_UNDERLINE, text.codePointCount(0, text.length()));
        return text + "\n" + UNDERLINES.get(level - 1).repeat(length);
    }

    private static String list(boolean ordered, List<ListItem> items) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            String marker = ordered ? i + 1 + ". " : "- ";
            lines.add(marker + line(item.spans()));
            NestedList nested = item.list();
            if (nested != null) {
                lines.add(list(nested.ordered(), nested.items())
                        .indent(marker.length())
                        .stripTrailing());
            }
        }
        return String.join("\n", lines);
    }

    // A row of hyphens separates the header from the body.
    private static String table(Table table) {
        Stream<String> caption =
                Stream.of(table.caption()).filter(spans -> !spans.isEmpty()).map(PlainTextWriter::line);
        Stream<String> header = Stream.ofNullable(table.header()).map(PlainTextWriter::row);
        Stream<String> separator = Stream.ofNullable(table.header())
                .map(row -> row.cells().stream().map(cell -> "---").collect(Collectors.joining("\t")));
        Stream<String> body = table.rows().stream().map(PlainTextWriter::row);
        return Stream.of(caption, header, separator, body).flatMap(rows -> rows).collect(Collectors.joining("\n"));
    }

    private static String row(TableRow row) {
        return row.cells().stream().map(cell -> line(cell.spans())).collect(Collectors.joining("\t"));
    }

    /** The text of spans; each link is followed by its URL, unless the link text is the URL. */
    private static String line(List<Span> spans) {
        var line = new StringBuilder();
        int start = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            line.append(span.text());
            URI url = span.href();
            boolean isLast = i == spans.size() - 1
                    || !Objects.equals(url, spans.get(i + 1).href());
            if (isLast && url != null && isWritten(url, line.substring(start))) {
                line.append(" <").append(url).append('>');
            }
            start = isLast ? line.length() : start;
        }
        return line.toString();
    }

    // The text of a tel: or mailto: link already has the number or address.
    private static boolean isWritten(URI url, String text) {
        return Objects.toString(url.getScheme(), "").startsWith("http") && !text.equals(url.toString());
    }

    private String media(Media media) {
        return lines(MediaLines.of(media, resolver).stream());
    }

    private static String lines(Stream<List<Span>> lines) {
        return lines.map(PlainTextWriter::line).collect(Collectors.joining("\n"));
    }
}
