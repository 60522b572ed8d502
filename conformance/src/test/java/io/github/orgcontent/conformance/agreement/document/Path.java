package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current position on the path to the target.
 *
 * @param place the positions so far
 * @param steps the remaining steps, or null if the current position is not on the path to the target
 */
record Path(List<Integer> place, @Nullable List<String> steps) {
    boolean leadsOver(String step) {
        return steps != null && !steps.isEmpty() && steps.get(0).equals(step);
    }

    Path on(int position, boolean isOnTheWay) {
        List<String> left = isOnTheWay && steps != null ? steps.subList(1, steps.size()) : null;
        return new Path(Json.plus(place, place.size(), position), left);
    }

    /** The same position after a step that has no counterpart in the document. */
    Path within(String step) {
        return new Path(place, leadsOver(step) && steps != null ? steps.subList(1, steps.size()) : null);
    }
}
