package io.github.orgcontent.interchange.html.write;

import java.util.Collection;
import java.util.function.BiConsumer;

/** A list of names and values: {@code dl} with a {@code div} for each. It is there only if it has a row. */
final class DescriptionListWriter {
    private final ElementBuilder list;

    private DescriptionListWriter(ElementBuilder list) {
        this.list = list;
    }

    static DescriptionListWriter in(ElementBuilder parent) {
        return new DescriptionListWriter(parent.add("dl"));
    }

    /** A row with a name; the place for its value. */
    ElementBuilder add(Enum<?> name) {
        ElementBuilder row = list.add("div");
        row.add("dt", name);
        return row.add("dd");
    }

    /** A row with several values, if there are any. */
    <T> void addEach(Enum<?> name, Collection<T> values, BiConsumer<ElementBuilder, T> write) {
        if (!values.isEmpty()) {
            ElementBuilder items = add(name).add("ul");
            values.forEach(value -> write.accept(items.add("li"), value));
        }
    }

    /** Takes the list away if nothing was added. */
    void close() {
        if (list.isEmpty()) {
            list.remove();
        }
    }
}
