package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to change one thing in a valid document, of which is known where it is wrong then.
 *
 * @param change the damage, or nothing where it has no meaning
 */
record Fault(String name, Function<Location, Optional<FaultCase>> change) {
    Optional<FaultCase> apply(Location spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
