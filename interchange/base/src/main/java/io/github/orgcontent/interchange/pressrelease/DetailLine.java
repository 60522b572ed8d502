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

/** A line of details, with commas between them. What is not there is not said. */
final class DetailLine {
    private final RenderContext reader;
    private final List<Span> spans = new ArrayList<>();
    private boolean isBegun;

    DetailLine(RenderContext reader) {
        this.reader = reader;
    }

    /** What the next detail is: {@code Licence: }. */
    DetailLine label(String label) {
        begin();
        spans.add(Span.of(label + ": "));
        isBegun = false;
        return this;
    }

    DetailLine label(Enum<?> word) {
        return label(reader.say(word));
    }

    DetailLine add(@Nullable LocalizedText text) {
        return text == null ? this : add(reader.say(text));
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

    /** An address that stands for itself. */
    DetailLine link(@Nullable URI address) {
        return address == null ? this : add(address.toString(), address);
    }

    DetailLine link(Label label, @Nullable URI address) {
        return address == null ? this : label(label).link(address);
    }

    /** Words that lead to an address, if there is one. */
    DetailLine add(String text, @Nullable URI address) {
        begin();
        spans.add(new Span(text, Set.of(), address, null));
        isBegun = true;
        return this;
    }

    DetailLine addDigest(@Nullable String sha256) {
        return sha256 == null ? this : label("SHA-256").add(sha256);
    }

    private void begin() {
        if (isBegun) {
            spans.add(Span.of(reader.say(Label.COMMA)));
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
