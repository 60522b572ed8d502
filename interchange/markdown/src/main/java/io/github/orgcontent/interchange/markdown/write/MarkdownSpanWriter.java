package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes inline nodes of spans: links outside, then strong text, then emphasis, then code. */
final class MarkdownSpanWriter {
    // They begin code blocks and lists, or hide the end of a cell, and commonmark-java does not escape them there.
    private static final String SPECIAL_AT_START = "~+\uFEFF";
    private static final String SPECIAL_AT_END = "\\\uFEFF";
    private static final Set<Mark> DELIMITED = Set.of(Mark.STRONG, Mark.EMPHASIS);

    /** A span with what is known of its neighbours. */
    private record Piece(Span span, boolean firstByReference, boolean lastByReference) {
        boolean has(Mark mark) {
            return span.marks().contains(mark);
        }
    }

    private final EscapingStrategy effort;

    MarkdownSpanWriter(EscapingStrategy effort) {
        this.effort = effort;
    }

    void append(Node parent, List<Span> spans) {
        groups(pieces(reduce(spans)), piece -> Optional.ofNullable(piece.span().href()), group -> {
            URI href = group.get(0).span().href();
            wrap(parent, href == null ? parent : new Link(href.toString(), null), group, this::appendStrong);
        });
    }

    private List<Span> reduce(List<Span> spans) {
        return ExpectedBlock.merge(ExpectedBlock.spans(spans, effort.marks()));
    }

    private void appendStrong(Node parent, List<Piece> pieces) {
        groups(pieces, piece -> piece.has(Mark.STRONG), group -> {
            boolean isStrong = group.get(0).has(Mark.STRONG);
            wrap(parent, isStrong ? new StrongEmphasis("**") : parent, group, this::appendEmphasis);
        });
    }

    private void appendEmphasis(Node parent, List<Piece> pieces) {
        groups(pieces, piece -> piece.has(Mark.EMPHASIS), group -> {
            boolean isEmphasis = group.get(0).has(Mark.EMPHASIS);
            wrap(parent, isEmphasis ? emphasis(parent) : parent, group, this::appendTexts);
        });
    }

    private void appendTexts(Node parent, List<Piece> pieces) {
        pieces.forEach(piece -> appendText(parent, piece));
    }

    private static void wrap(Node parent, Node place, List<Piece> pieces, BiConsumer<Node, List<Piece>> append) {
        append.accept(place, pieces);
        if (!place.equals(parent)) {
            parent.appendChild(place);
        }
    }

    // Not left to commonmark-java, which looks at what was written last, be it in another block.
    private Node emphasis(Node parent) {
        if (effort.delimiter() != null) {
            return new Emphasis(effort.delimiter());
        }
        boolean isBesideStrong = parent instanceof StrongEmphasis || parent.getLastChild() instanceof StrongEmphasis;
        return new Emphasis(isBesideStrong ? "_" : "*");
    }

    private void appendText(Node parent, Piece piece) {
        String text = piece.span().text();
        if (piece.has(Mark.CODE)) {
            parent.appendChild(new Code(text));
            return;
        }
        int start = piece.firstByReference() ? text.offsetByCodePoints(0, 1) : 0;
        int end = piece.lastByReference() ? text.offsetByCodePoints(text.length(), -1) : text.length();
        if (start > 0) {
            parent.appendChild(new MarkdownNodeRenderer.Reference(text.codePointAt(0)));
        }
        if (start < end) {
            appendMiddle(parent, text.substring(start, end));
        }
        if (end < text.length() && end >= start) {
            parent.appendChild(new MarkdownNodeRenderer.Reference(text.codePointBefore(text.length())));
        }
    }

    private void appendMiddle(Node parent, String text) {
        if (!effort.plain()) {
            parent.appendChild(new Text(text));
            return;
        }
        text.codePoints()
                .forEach(c -> parent.appendChild(
                        Character.isLetterOrDigit(c)
                                ? new Text(Character.toString(c))
                                : new MarkdownNodeRenderer.Reference(c)));
    }

    private List<Piece> pieces(List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        boolean isMixed = isMixed(spans);
        for (int i = 0; i < spans.size(); i++) {
            Span before = i == 0 ? null : spans.get(i - 1);
            Span after = i == spans.size() - 1 ? null : spans.get(i + 1);
            Span span = spans.get(i);
            boolean first = isReference(span, before, firstOf(span), before == null ? ' ' : lastOf(before))
                    || (before == null && SPECIAL_AT_START.indexOf(firstOf(span)) >= 0)
                    || (isMixed && isUnclear(span, before, firstOf(span)));
            boolean last = isReference(span, after, lastOf(span), after == null ? ' ' : firstOf(after))
                    || (after == null && SPECIAL_AT_END.indexOf(lastOf(span)) >= 0)
                    || (isMixed && isUnclear(span, after, lastOf(span)));
            pieces.add(new Piece(span, first, last));
        }
        return pieces;
    }

    // The edge of a span, beside another span or none, that delimiters stand at.
    private boolean isReference(Span span, @Nullable Span other, int own, int others) {
        boolean isInside = !delimiters(span).isEmpty();
        boolean isOneLink = other != null && Objects.equals(span.href(), other.href());
        if (delimiters(span).equals(delimiters(other)) && (isOneLink || !isInside)) {
            return false;
        }
        if (Flanking.isSpace(own)) {
            return isInside || !Flanking.isPlainSpace(own);
        }
        boolean isBesideText = isInside && delimiters(other).isEmpty();
        return other != null
                && (effort.everywhere() || (!isBesideText && !Flanking.isPunctuation(own) && !Flanking.isWord(others)));
    }

    // Where delimiters of both kinds are, they may be underscores, which are text within a word, or run into each
    // other.
    private boolean isMixed(List<Span> spans) {
        return effort.delimiter() != null
                || DELIMITED.stream()
                        .allMatch(mark ->
                                spans.stream().anyMatch(span -> span.marks().contains(mark)));
    }

    // The edge of a span that delimiters stand at, of which parsers do not agree whether it is of a word.
    private static boolean isUnclear(Span span, @Nullable Span other, int own) {
        return other != null
                && !delimiters(span).equals(delimiters(other))
                && !Flanking.isPunctuation(own)
                && !Flanking.isWord(own)
                && !Flanking.isSpace(own);
    }

    private static Set<Mark> delimiters(@Nullable Span span) {
        return span == null
                ? Set.of()
                : span.marks().stream().filter(DELIMITED::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static int firstOf(Span span) {
        return span.marks().contains(Mark.CODE) ? '`' : span.text().codePointAt(0);
    }

    private static int lastOf(Span span) {
        return span.marks().contains(Mark.CODE)
                ? '`'
                : span.text().codePointBefore(span.text().length());
    }

    private static void groups(List<Piece> pieces, Function<Piece, Object> key, Consumer<List<Piece>> use) {
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || !key.apply(pieces.get(i)).equals(key.apply(pieces.get(start)))) {
                use.accept(pieces.subList(start, i));
                start = i;
            }
        }
    }
}
