package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to change a document at a place; most of them spoil it.
 *
 * @param change the changed document, or nothing where it has no meaning
 */
public record Mutation(String name, Function<Location, Optional<Json>> change) {
    public Optional<Json> apply(Location spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
