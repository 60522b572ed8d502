package io.github.orgcontent.json.agreement.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far it is to the goal.
 *
 * @param place where one is
 * @param steps what is left, or null off the way to the goal
 */
record Way(List<Integer> place, @Nullable List<String> steps) {
    boolean leadsOver(String step) {
        return steps != null && !steps.isEmpty() && steps.get(0).equals(step);
    }

    Way on(int position, boolean isOnTheWay) {
        List<String> left = isOnTheWay && steps != null ? steps.subList(1, steps.size()) : null;
        return new Way(Json.plus(place, place.size(), position), left);
    }

    /** The same place after a step that is not one in the document. */
    Way within(String step) {
        return new Way(place, leadsOver(step) && steps != null ? steps.subList(1, steps.size()) : null);
    }
}
