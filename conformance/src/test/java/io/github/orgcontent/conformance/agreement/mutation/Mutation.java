package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change of a document at a location; most mutations make it invalid.
 *
 * @param change the changed document, or empty if the mutation does not apply to the location
 */
public record Mutation(String name, Function<Location, Optional<Json>> change) {
    public Optional<Json> apply(Location location) {
        return change.apply(location);
    }

    @Override
    public String toString() {
        return name;
    }
}
