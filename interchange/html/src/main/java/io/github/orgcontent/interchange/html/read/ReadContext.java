package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** The state that all readers of an HTML text share: its language, the losses and the current position in the source. */
final class ReadContext {
    private final LanguageTag language;
    private final WebLinks links;
    private final LossCollector losses = new LossCollector();
    private SourcePosition position = SourcePosition.START;

    /** A context at the start of a text of a language. */
    ReadContext(LanguageTag language, WebLinks links) {
        this.language = language;
        this.links = links;
    }

    /** A context at the start of a part of this text, with losses of its own. */
    ReadContext ofPart() {
        return new ReadContext(language, links);
    }

    /** The reader of the addresses of the text. */
    WebLinks links() {
        return links;
    }

    LossCollector losses() {
        return losses;
    }

    SourcePosition position() {
        return position;
    }

    /** Moves to the position of a node. A node that the parser added has none; the position stays the same. */
    void moveTo(Node node) {
        Range.Position start = node.sourceRange().start();
        if (start.isTracked()) {
            position = new SourcePosition(start.lineNumber(), start.columnNumber());
        }
    }

    /** Adds a loss at the current position. */
    void addLoss(String name, String reason) {
        losses.add(position, name, reason);
    }

    /** The language of the whole text. */
    LanguageTag language() {
        return language;
    }

    /** The language of text in a style. */
    LanguageTag languageOf(Style style) {
        return style.lang() == null ? language : style.lang();
    }

    /** Converts a string to a localized text, or to nothing if it is blank. */
    Optional<LocalizedText> plainText(String text, LanguageTag textLanguage) {
        return PlainTextExtractor.of(text, textLanguage, position, losses);
    }

    /** Converts spans to a localized text without marks, or to nothing if there are none. */
    Optional<LocalizedText> plainText(List<Span> spans) {
        return PlainTextExtractor.of(spans, language, position, losses);
    }
}
