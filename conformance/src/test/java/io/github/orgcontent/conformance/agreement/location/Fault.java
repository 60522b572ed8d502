package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change of one value in a valid document, with the known location of the violation.
 *
 * @param change the resulting case, or empty if the fault does not apply to the location
 */
record Fault(String name, Function<Location, Optional<FaultCase>> change) {
    Optional<FaultCase> apply(Location location) {
        return change.apply(location);
    }

    @Override
    public String toString() {
        return name;
    }
}
