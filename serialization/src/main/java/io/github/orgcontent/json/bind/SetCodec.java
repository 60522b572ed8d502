package io.github.orgcontent.json.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Sets, as lists in which nothing stands twice; written in the natural order of the elements. */
record SetCodec<E extends Comparable<? super E>>(Codec<E> elements) implements Codec<Set<E>> {
    private static final String DUPLICATE = "duplicate";

    @Override
    public @Nullable Set<E> read(ReadContext in) {
        if (!in.expect(JsonToken.START_ARRAY, "list")) {
            return null;
        }
        var set = new TreeSet<E>();
        in.enter();
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.at(i);
            E element = elements.read(in);
            if (element != null && !set.add(element)) {
                in.report(DUPLICATE, Map.of());
            }
        }
        in.leave();
        return set;
    }

    @Override
    public void write(Set<E> set, JsonGenerator out) {
        List<E> sorted = new ArrayList<>(set); // may hold null, as long as nobody has validated it
        sorted.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        new ListCodec<>(elements).write(sorted, out);
    }
}
