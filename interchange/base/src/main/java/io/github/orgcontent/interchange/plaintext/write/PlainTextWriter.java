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
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.validation.ContentValidator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes blocks as lines. */
public final class PlainTextWriter {
    private static final String MARKS = "plain text has no marks";
    private static final String LANGUAGE = "plain text cannot say the language of a part";
    private static final UnsupportedProperties OF_TEXT = UnsupportedProperties.nothing()
            .and(MARKS, "/*/spans/*/marks", "/*/items/*/*/marks", "/*/header/*/*/*/marks", "/*/rows/*/*/*/marks")
            .and(LANGUAGE, "/*/spans/*/lang", "/*/items/*/*/lang", "/*/header/*/*/*/lang", "/*/rows/*/*/*/lang");
    private static final List<String> RULES = List.of("=", "-", "~", "^", ".");
    private static final int LONGEST_RULE = 72;

    private final TextResolver wording;
    private final List<String> parts = new ArrayList<>();

    private PlainTextWriter(TextResolver wording) {
        this.wording = wording;
    }

    public static Export<String> write(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var texts = new PlainTextWriter(TextResolver.of(language));
        text.blocks().forEach(texts::add);
        var losses = OF_TEXT.and("the words of a quotation stand in an article", PlainTextWriter::isQuotation, "/*")
                .in(text);
        return new Export<>(texts.text(), losses);
    }

    private static boolean isQuotation(JsonNode block) {
        return block.path("type").asString("").equals("quotation");
    }

    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        var texts = new PlainTextWriter(TextResolver.of(publication, language, article));
        PressRelease release = PressRelease.of(publication, article, language);
        release.parts().forEach(texts::add);
        return new Export<>(texts.text(), release.losses(OF_TEXT, UnsupportedProperties.nothing(), List.of()));
    }

    private String text() {
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private void add(PressReleasePart part) {
        if (part instanceof PressReleasePart.Title title) {
            parts.add(underlined(title.text(), title.level()));
        } else if (part instanceof PressReleasePart.Prose prose && prose.block() instanceof Heading heading) {
            parts.add(underlined(line(heading.spans()), heading.level() + prose.deeper()));
        } else if (part instanceof PressReleasePart.Prose prose) {
            add(prose.block());
        } else if (part instanceof PressReleasePart.Picture picture) {
            parts.add(media(picture.media()));
        } else if (part instanceof PressReleasePart.Quoted quoted) {
            parts.add(quoted.words() + "\n\u2014 " + line(quoted.attribution()));
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
            parts.add(list(list));
        } else if (block instanceof Table table) {
            parts.add(table(table));
        } else if (block instanceof Figure figure) {
            parts.add(media(figure.media()));
        } else if (block instanceof Divider) {
            parts.add("* * *");
        }
    }

    // The level is told by the rule below.
    private static String underlined(String text, int level) {
        int length = Math.min(LONGEST_RULE, text.codePointCount(0, text.length()));
        return text + "\n" + RULES.get(level - 1).repeat(length);
    }

    private static String list(ListBlock list) {
        var lines = new ArrayList<String>();
        for (List<Span> item : list.items()) {
            lines.add((list.ordered() ? lines.size() + 1 + ". " : "- ") + line(item));
        }
        return String.join("\n", lines);
    }

    // Between the head and the body there is a row of hyphens.
    private static String table(Table table) {
        Stream<String> head = table.header().stream().map(PlainTextWriter::row);
        Stream<String> rule = table.header().stream()
                .limit(1)
                .map(row -> row.stream().map(cell -> "---").collect(Collectors.joining("\t")));
        Stream<String> body = table.rows().stream().map(PlainTextWriter::row);
        return Stream.of(head, rule, body).flatMap(rows -> rows).collect(Collectors.joining("\n"));
    }

    private static String row(List<List<Span>> cells) {
        return cells.stream().map(PlainTextWriter::line).collect(Collectors.joining("\t"));
    }

    /** The text of spans; each link is followed by its address, unless it reads as one. */
    private static String line(List<Span> spans) {
        var line = new StringBuilder();
        int start = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            line.append(span.text());
            URI address = span.href();
            boolean isLast = i == spans.size() - 1
                    || !Objects.equals(address, spans.get(i + 1).href());
            if (isLast && address != null && isToSay(address, line.substring(start))) {
                line.append(" <").append(address).append('>');
            }
            start = isLast ? line.length() : start;
        }
        return line.toString();
    }

    // Telephone numbers and e-mail addresses are written as such.
    private static boolean isToSay(URI address, String text) {
        return Objects.toString(address.getScheme(), "").startsWith("http") && !text.equals(address.toString());
    }

    private String media(Media media) {
        return lines(MediaLines.of(media, wording).stream());
    }

    private static String lines(Stream<List<Span>> lines) {
        return lines.map(PlainTextWriter::line).collect(Collectors.joining("\n"));
    }
}
