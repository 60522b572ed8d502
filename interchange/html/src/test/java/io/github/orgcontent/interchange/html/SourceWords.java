package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The words of an HTML text, independent of the reader. Each word must be in the result, or at the position of an element
 * around it there must be a loss. The only exception are the labels of Word's lists, which the list replaces.
 */
final class SourceWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final List<String> TEXT_ATTRIBUTES = List.of("alt", "data-caption", "title", "aria-label");
    private static final String LABEL = "[style~=(?i)mso-list:\\s*ignore]";
    private static final Pattern REMOVED =
            Pattern.compile("removed|left out|no equivalent of this attribute|no alternative text|a title is required");

    /** A text of the source with the element that contains it. */
    private record Part(String text, Element element) {}

    private final String result;
    private final Set<String> losses;
    private final Set<String> lossesByName;
    private final List<Part> parts = new ArrayList<>();
    private int removed;

    private SourceWords(Import<RichText> read) {
        result = resultOf(read.value());
        List<Loss> removing = read.losses().stream()
                .filter(loss -> REMOVED.matcher(loss.reason()).find()
                        || loss.name().endsWith(" src")
                        || loss.name().endsWith("data-caption"))
                .toList();
        losses = removing.stream().map(Loss::pointer).collect(Collectors.toSet());
        lossesByName = removing.stream().map(Loss::name).collect(Collectors.toSet());
    }

    /** The words of the source that are neither in the result nor in a loss. */
    static List<String> missing(String html, Import<RichText> read) {
        return of(html, read).missing();
    }

    /** The share of the words that losses cover. */
    static double removed(String html, Import<RichText> read) {
        SourceWords words = of(html, read);
        words.missing();
        return (double) words.removed / Math.max(1, words.parts.size());
    }

    private static SourceWords of(String html, Import<RichText> read) {
        var words = new SourceWords(read);
        Parser.htmlParser().setTrackPosition(true).parseInput(html, "").traverse((node, depth) -> words.add(node));
        return words;
    }

    private void add(Node node) {
        if (node instanceof Element element) {
            TEXT_ATTRIBUTES.forEach(name -> parts.add(new Part(element.attr(name), element)));
        } else if (node.parent() instanceof Element element) {
            String text = node instanceof TextNode part
                    ? part.getWholeText()
                    : node instanceof DataNode data ? data.getWholeData() : "";
            parts.add(new Part(text, element));
        }
    }

    private List<String> missing() {
        return parts.stream().flatMap(this::missing).toList();
    }

    private Stream<String> missing(Part part) {
        List<String> words = WORD.matcher(part.text())
                .results()
                .map(MatchResult::group)
                .filter(word -> !result.contains(word))
                .toList();
        if (words.isEmpty() || part.element().closest(LABEL) != null) {
            return Stream.empty();
        } else if (isCovered(part.element())) {
            removed++;
            return Stream.empty();
        }
        return words.stream();
    }

    private boolean isCovered(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent).anyMatch(this::isLoss);
    }

    // An element that the parser repeats has no position of its own.
    private boolean isLoss(Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked()
                ? losses.contains(start.lineNumber() + ":" + start.columnNumber())
                : lossesByName.contains(element.normalName());
    }

    private static String resultOf(RichText text) {
        Stream<String> media = text.blocks().stream()
                .filter(Figure.class::isInstance)
                .flatMap(block -> texts(((Figure) block).media()))
                .filter(Objects::nonNull)
                .map(LocalizedText::toString);
        return text.plainText() + media.collect(Collectors.joining("\n", "\n", ""));
    }

    private static Stream<LocalizedText> texts(Media media) {
        if (media instanceof Image image) {
            return Stream.of(image.alt(), image.caption(), image.credit());
        } else if (media instanceof Video video) {
            return Stream.of(video.title(), video.caption(), video.credit());
        }
        return media instanceof Audio audio ? Stream.of(audio.title(), audio.caption()) : Stream.empty();
    }
}
