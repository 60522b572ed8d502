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

/** Codec of sets as lists of unique elements, written in natural order. */
record SetCodec<E extends Comparable<? super E>>(Codec<E> elements) implements Codec<Set<E>> {
    private static final String DUPLICATE = "duplicate";

    @Override
    public @Nullable Set<E> read(ReadContext context) {
        if (!context.expect(JsonToken.START_ARRAY, "list")) {
            return null;
        }
        var set = new TreeSet<E>();
        context.enter();
        for (int i = 0; context.tokens().next() != JsonToken.END_ARRAY; i++) {
            context.at(i);
            E element = elements.read(context);
            if (element == null) {
                context.leftOut().takeMark(); // the warning about the word is enough
            } else if (!set.add(element)) {
                context.problems().report(DUPLICATE, Map.of());
            }
        }
        context.leave();
        return set;
    }

    @Override
    public void write(Set<E> set, JsonGenerator out) {
        List<E> sorted = new ArrayList<>(set); // a set that is not validated may contain null
        sorted.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        new ListCodec<>(elements, sorted.size()).write(sorted, out);
    }
}
