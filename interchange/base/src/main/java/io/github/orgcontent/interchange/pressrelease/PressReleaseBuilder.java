package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a press release in the order in which they are added. */
final class PressReleaseBuilder {
    private static final int SECTION_LEVEL = 2;

    private final RenderContext context;
    private final List<PressReleasePart> parts = new ArrayList<>();

    PressReleaseBuilder(RenderContext context) {
        this.context = context;
    }

    List<PressReleasePart> all() {
        return List.copyOf(parts);
    }

    void add(PressReleasePart part) {
        parts.add(part);
    }

    void add(DetailLine line) {
        parts.add(new PressReleasePart.Prose(line.paragraph(), 0, ""));
    }

    void add(@Nullable LocalizedText text) {
        if (text != null) {
            add(context.line().add(text));
        }
    }

    void addHeading(String text) {
        parts.add(new PressReleasePart.Title(SECTION_LEVEL, text));
    }

    /** Adds a section with a heading, unless it has no parts. */
    void addSection(Label heading, List<? extends PressReleasePart> section) {
        if (!section.isEmpty()) {
            addHeading(context.text(heading));
            parts.addAll(section);
        }
    }

    /** Adds a section with a list, unless there are no values. */
    <T> void addList(Label heading, List<T> values, Function<T, DetailLine> item) {
        if (!values.isEmpty()) {
            addHeading(context.text(heading));
            var items = values.stream().map(item).map(DetailLine::spans).toList();
            parts.add(new PressReleasePart.Prose(ListBlock.ofSpans(false, items), 0, ""));
        }
    }
}
