package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far it is to the goal.
 *
 * @param place where one is
 * @param steps what is left, or null off the way to the goal
 */
record Path(List<Integer> place, @Nullable List<String> steps) {
    boolean leadsOver(String step) {
        return steps != null && !steps.isEmpty() && steps.get(0).equals(step);
    }

    Path on(int position, boolean isOnTheWay) {
        List<String> left = isOnTheWay && steps != null ? steps.subList(1, steps.size()) : null;
        return new Path(Json.plus(place, place.size(), position), left);
    }

    /** The same place after a step that is not one in the document. */
    Path within(String step) {
        return new Path(place, leadsOver(step) && steps != null ? steps.subList(1, steps.size()) : null);
    }
}
