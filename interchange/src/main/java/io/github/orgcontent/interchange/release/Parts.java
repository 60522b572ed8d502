package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a press release in the order in which they are added. */
final class Parts {
    private static final int SECTION = 2;

    private final Reader reader;
    private final List<Part> parts = new ArrayList<>();

    Parts(Reader reader) {
        this.reader = reader;
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    void add(Part part) {
        parts.add(part);
    }

    void add(Line line) {
        parts.add(new Part.Prose(line.paragraph(), 0, ""));
    }

    void add(@Nullable LocalizedText text) {
        if (text != null) {
            add(reader.line().add(text));
        }
    }

    void addHeading(String text) {
        parts.add(new Part.Title(SECTION, text));
    }

    /** A section; without parts there is none. */
    void addSection(Word heading, List<? extends Part> section) {
        if (!section.isEmpty()) {
            addHeading(reader.say(heading));
            parts.addAll(section);
        }
    }

    /** A section with a list. */
    <T> void addList(Word heading, List<T> values, Function<T, Line> item) {
        if (!values.isEmpty()) {
            addHeading(reader.say(heading));
            var items = values.stream().map(item).map(Line::spans).toList();
            parts.add(new Part.Prose(new ListBlock(false, items), 0, ""));
        }
    }
}
