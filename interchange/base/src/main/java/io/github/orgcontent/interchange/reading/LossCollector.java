package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the losses of an import in any order, and sorts them by position. */
public final class LossCollector {
    private record Entry(SourcePosition position, Loss loss) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Creates a collector without losses. */
    public LossCollector() {}

    /**
     * Adds a loss.
     *
     * @param name name in the format, never the text itself
     * @param reason one English sentence without a full stop
     */
    public void add(SourcePosition position, String name, String reason) {
        entries.add(new Entry(position, new Loss(position.toString(), name, reason)));
    }

    /** All losses, sorted by position. */
    public List<Loss> losses() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::position))
                .map(Entry::loss)
                .toList();
    }
}
