package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a line of details separated by commas; absent values are skipped. */
final class DetailLine {
    private final RenderContext context;
    private final List<Span> spans = new ArrayList<>();
    private boolean hasDetail;

    DetailLine(RenderContext context) {
        this.context = context;
    }

    /** Adds a label before the next detail: {@code Licence: }. */
    DetailLine label(String label) {
        addSeparator();
        spans.add(Span.of(label + ": "));
        hasDetail = false;
        return this;
    }

    DetailLine label(Enum<?> constant) {
        return label(context.text(constant));
    }

    DetailLine add(@Nullable LocalizedText text) {
        return text == null ? this : add(context.text(text));
    }

    DetailLine add(@Nullable String text) {
        return text == null ? this : add(text, null);
    }

    DetailLine add(Label label, @Nullable LocalizedText text) {
        return text == null ? this : label(label).add(text);
    }

    DetailLine add(Label label, @Nullable String text) {
        return text == null ? this : label(label).add(text);
    }

    /** Adds a URL as a link to itself. */
    DetailLine link(@Nullable URI url) {
        return url == null ? this : add(url.toString(), url);
    }

    DetailLine link(Label label, @Nullable URI url) {
        return url == null ? this : label(label).link(url);
    }

    /** Adds a text, as a link if there is a URL. */
    DetailLine add(String text, @Nullable URI url) {
        addSeparator();
        spans.add(new Span(text, Set.of(), url, null));
        hasDetail = true;
        return this;
    }

    DetailLine addDigest(@Nullable String sha256) {
        return sha256 == null ? this : label("SHA-256").add(sha256);
    }

    private void addSeparator() {
        if (hasDetail) {
            spans.add(Span.of(context.text(Label.COMMA)));
        }
    }

    DetailLine addAll(DetailLine other) {
        spans.addAll(other.spans);
        return this;
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    Paragraph paragraph() {
        return new Paragraph(spans());
    }
}
