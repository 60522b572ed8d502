package io.github.orgcontent.json.agreement.mutation;

import io.github.orgcontent.json.agreement.document.Json;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to change a document at a place; most of them spoil it.
 *
 * @param change the changed document, or nothing where it has no meaning
 */
public record Mutation(String name, Function<Spot, Optional<Json>> change) {
    public Optional<Json> apply(Spot spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
