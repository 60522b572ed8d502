package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reader could not carry. It may be told in any order and is given in the order of the text. */
public final class LossCollector {
    private record Entry(SourcePosition place, Loss loss) {}

    private final List<Entry> entries = new ArrayList<>();

    /** A report of nothing. */
    public LossCollector() {}

    /**
     * One more.
     *
     * @param what its name in the format, never its text
     * @param why one English sentence without a full stop
     */
    public void add(SourcePosition place, String what, String why) {
        entries.add(new Entry(place, new Loss(place.toString(), what, why)));
    }

    /** All, by place. */
    public List<Loss> losses() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::place))
                .map(Entry::loss)
                .toList();
    }
}
