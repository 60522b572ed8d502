package io.github.orgcontent.json.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to change a document at a place; most of them spoil it.
 *
 * @param change the changed document, or nothing where it has no meaning
 */
record Mutation(String name, Function<Spot, Optional<Json>> change) {
    /** All of them. */
    static final List<Mutation> ALL = Stream.of(Structural.ALL, Values.ALL, Bounds.ALL, Spelling.ALL)
            .flatMap(List::stream)
            .toList();

    Optional<Json> apply(Spot spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
