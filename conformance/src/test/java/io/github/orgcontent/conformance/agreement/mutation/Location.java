package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that is about to be changed.
 *
 * @param shape what belongs there, if that is known
 */
public record Location(
        Json document, List<Integer> place, @Nullable Shape shape, Random random) {
    public Json json() {
        return document.at(place);
    }

    public Optional<Json> put(Json other) {
        return Optional.of(document.with(place, json -> other));
    }

    public Optional<Struct> struct() {
        return json() instanceof Struct struct ? Optional.of(struct) : Optional.empty();
    }

    public Optional<Series> series() {
        return json() instanceof Series series ? Optional.of(series) : Optional.empty();
    }

    public String pointer() {
        return document.pointer(place);
    }

    int position() {
        return place.get(place.size() - 1);
    }

    /** The object or list around the place, unless it is the whole document. */
    public Optional<Location> parent() {
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Location(document, place.subList(0, place.size() - 1), null, random));
    }

    /** Another list of properties for the object around the place. */
    Optional<Json> changeMembers(Function<List<Member>, List<Member>> change) {
        return parent().flatMap(parent ->
                parent.struct().flatMap(struct -> parent.put(new Struct(change.apply(struct.members())))));
    }

    /** Another list of elements for the list around the place. */
    Optional<Json> changeItems(Function<List<Json>, List<Json>> change) {
        return parent().flatMap(parent ->
                parent.series().flatMap(series -> parent.put(new Series(change.apply(series.items())))));
    }

    public <T> T any(List<T> list) {
        return Samples.any(list, random);
    }
}
