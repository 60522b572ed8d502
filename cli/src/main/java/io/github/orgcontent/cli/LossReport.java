package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formats losses: losses that differ only in the positions in their pointers share a line. */
final class LossReport {
    private LossReport() {}

    /** Lines such as {@code /news/0/corrections corrections: ninjs has no property for it (and 2 more)}. */
    static List<String> lines(Collection<Loss> losses) {
        Map<Loss, List<Loss>> kinds = new LinkedHashMap<>();
        losses.forEach(loss ->
                kinds.computeIfAbsent(kind(loss), kind -> new ArrayList<>()).add(loss));
        return kinds.values().stream().map(LossReport::line).toList();
    }

    private static Loss kind(Loss loss) {
        return new Loss(loss.pointer().replaceAll("[0-9]+", "*"), loss.name(), loss.reason());
    }

    private static String line(List<Loss> similar) {
        String more = similar.size() == 1 ? "" : " (and " + (similar.size() - 1) + " more)";
        return EscapedText.of(similar.get(0) + more);
    }
}
