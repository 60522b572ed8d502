package io.github.orgcontent.interchange.html;

import java.util.Collection;
import java.util.function.BiConsumer;

/** A list of names and values: {@code dl} with a {@code div} for each. It is there only if it has a row. */
final class Rows {
    private final Part list;

    private Rows(Part list) {
        this.list = list;
    }

    static Rows in(Part parent) {
        return new Rows(parent.add("dl"));
    }

    /** A row with a name; the place for its value. */
    Part add(Enum<?> name) {
        Part row = list.add("div");
        row.add("dt", name);
        return row.add("dd");
    }

    /** A row with several values, if there are any. */
    <T> void addEach(Enum<?> name, Collection<T> values, BiConsumer<Part, T> write) {
        if (!values.isEmpty()) {
            Part items = add(name).add("ul");
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
