package io.github.orgcontent.json.agreement;

import java.util.Optional;
import java.util.function.Function;

/**
 * One way to change a document at a place; most of them spoil it.
 *
 * @param change the changed document, or nothing where it has no meaning
 */
record Mutation(String name, Function<Spot, Optional<Json>> change) {
    Optional<Json> apply(Spot spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
