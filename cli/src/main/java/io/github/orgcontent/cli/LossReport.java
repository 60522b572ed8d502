package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what could not be carried, in a line for each kind of place: what each of many articles loses is said once. */
final class LossReport {
    private LossReport() {}

    /** Lines such as {@code /news/0/corrections corrections: Atom has no place for corrections (and 2 more like it)}. */
    static List<String> lines(Collection<Loss> losses) {
        Map<Loss, List<Loss>> kinds = new LinkedHashMap<>();
        losses.forEach(loss ->
                kinds.computeIfAbsent(kind(loss), kind -> new ArrayList<>()).add(loss));
        return kinds.values().stream().map(LossReport::line).toList();
    }

    private static Loss kind(Loss loss) {
        return new Loss(loss.pointer().replaceAll("[0-9]+", "*"), loss.name(), loss.reason());
    }

    private static String line(List<Loss> alike) {
        String more = alike.size() == 1 ? "" : " (and " + (alike.size() - 1) + " more like it)";
        return Printable.of(alike.get(0) + more);
    }
}
