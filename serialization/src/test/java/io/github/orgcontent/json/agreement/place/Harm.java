package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.agreement.mutation.Spot;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to change one thing in a valid document, of which is known where it is wrong then.
 *
 * @param change the damage, or nothing where it has no meaning
 */
record Harm(String name, Function<Spot, Optional<Damage>> change) {
    Optional<Damage> apply(Spot spot) {
        return change.apply(spot);
    }

    @Override
    public String toString() {
        return name;
    }
}
