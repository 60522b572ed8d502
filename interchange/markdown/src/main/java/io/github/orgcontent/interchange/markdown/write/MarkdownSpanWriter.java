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

/** Converts spans to inline nodes: links outside, then strong text, then emphasis, then code. */
final class MarkdownSpanWriter {
    // They begin code blocks and lists, or escape the end of a cell, and commonmark-java does not escape them there.
    private static final String SPECIAL_AT_START = "~+\uFEFF";
    private static final String SPECIAL_AT_END = "\\\uFEFF";
    private static final Set<Mark> DELIMITED = Set.of(Mark.STRONG, Mark.EMPHASIS);

    /** A span, and whether its first and last character are written as character references. */
    private record Piece(Span span, boolean firstByReference, boolean lastByReference) {
        boolean has(Mark mark) {
            return span.marks().contains(mark);
        }
    }

    private final EscapingStrategy strategy;

    MarkdownSpanWriter(EscapingStrategy strategy) {
        this.strategy = strategy;
    }

    void append(Node parent, List<Span> spans) {
        groups(pieces(reduce(spans)), piece -> Optional.ofNullable(piece.span().href()), group -> {
            URI href = group.get(0).span().href();
            wrap(parent, href == null ? parent : new Link(href.toString(), null), group, this::appendStrong);
        });
    }

    private List<Span> reduce(List<Span> spans) {
        return ExpectedBlock.merge(ExpectedBlock.spans(spans, strategy.marks()));
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

    private static void wrap(Node parent, Node node, List<Piece> pieces, BiConsumer<Node, List<Piece>> append) {
        append.accept(node, pieces);
        if (!node.equals(parent)) {
            parent.appendChild(node);
        }
    }

    // The choice of commonmark-java depends on the last character written, even in another block.
    private Node emphasis(Node parent) {
        if (strategy.delimiter() != null) {
            return new Emphasis(strategy.delimiter());
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
        if (!strategy.plain()) {
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
                    || (isMixed && isAmbiguous(span, before, firstOf(span)));
            boolean last = isReference(span, after, lastOf(span), after == null ? ' ' : firstOf(after))
                    || (after == null && SPECIAL_AT_END.indexOf(lastOf(span)) >= 0)
                    || (isMixed && isAmbiguous(span, after, lastOf(span)));
            pieces.add(new Piece(span, first, last));
        }
        return pieces;
    }

    // Whether the edge of a span, next to delimiters, must be a reference so that these work.
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
                && (strategy.everywhere()
                        || (!isBesideText && !Flanking.isPunctuation(own) && !Flanking.isWord(others)));
    }

    // Delimiters of both kinds may be underscores, which are text within a word, or become one run.
    private boolean isMixed(List<Span> spans) {
        return strategy.delimiter() != null
                || DELIMITED.stream()
                        .allMatch(mark ->
                                spans.stream().anyMatch(span -> span.marks().contains(mark)));
    }

    // Whether parsers differ about the character at the edge of a span next to delimiters.
    private static boolean isAmbiguous(Span span, @Nullable Span other, int own) {
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
