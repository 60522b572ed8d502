package io.github.orgcontent.interchange.html.write;

import java.util.Collection;
import java.util.function.BiConsumer;

/** Writes a list of names and values: a {@code dl} with a {@code div} for each row. */
final class DescriptionListWriter {
    private final ElementBuilder list;

    private DescriptionListWriter(ElementBuilder list) {
        this.list = list;
    }

    static DescriptionListWriter in(ElementBuilder parent) {
        return new DescriptionListWriter(parent.add("dl"));
    }

    /** Adds a row with a name, and returns the {@code dd} for its value. */
    ElementBuilder add(Enum<?> name) {
        ElementBuilder row = list.add("div");
        row.add("dt", name);
        return row.add("dd");
    }

    /** Adds a row with several values; nothing if there are none. */
    <T> void addEach(Enum<?> name, Collection<T> values, BiConsumer<ElementBuilder, T> write) {
        if (!values.isEmpty()) {
            ElementBuilder items = add(name).add("ul");
            values.forEach(value -> write.accept(items.add("li"), value));
        }
    }

    /** Removes the list if it has no rows. */
    void close() {
        if (list.isEmpty()) {
            list.remove();
        }
    }
}
