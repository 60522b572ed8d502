package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.Match;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of details, with commas between them. What is in another language than the reader's says so by its tag. */
final class Line {
    private final Wording wording;
    private final List<Span> spans = new ArrayList<>();
    private String separator = "";

    Line(Wording wording) {
        this.wording = wording;
    }

    /** A text with its language, if that is another one: {@code Wasser (de)}. */
    static String say(LocalizedText text, Wording wording) {
        Localized<String> best = wording.of(text);
        return best.value() + (best.match() == Match.DEFAULT ? " (" + best.language() + ")" : "");
    }

    /** Begins with the name of a property: {@code genre: press-release}. */
    Line name(String name) {
        spans.add(Span.of(name + ": "));
        return this;
    }

    Line add(@Nullable LocalizedText text) {
        return text == null ? this : add(say(text, wording));
    }

    Line add(@Nullable Object value) {
        return value == null ? this : add(String.valueOf(value), null);
    }

    /** A value with the name of its property. */
    Line add(String name, @Nullable Object value) {
        return value == null ? this : add(name + " " + value);
    }

    /** An address that stands for itself. */
    Line link(@Nullable URI address) {
        return address == null ? this : add(address.toString(), address);
    }

    /** An address that stands for itself, with the name of its property. */
    Line link(String name, @Nullable URI address) {
        if (address == null) {
            return this;
        }
        begin();
        spans.add(Span.of(name + " "));
        separator = "";
        return link(address);
    }

    Line add(String text, @Nullable URI address) {
        begin();
        spans.add(new Span(text, Set.of(), address, null));
        separator = ", ";
        return this;
    }

    private void begin() {
        if (!separator.isEmpty()) {
            spans.add(Span.of(separator));
        }
    }

    Line addAll(List<Span> others) {
        spans.addAll(others);
        return this;
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    Paragraph paragraph() {
        return new Paragraph(spans());
    }
}
