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
 * A location in a document that is to be changed.
 *
 * @param shape the shape that the schema requires there, if it is known
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

    /** The object or list around the location, unless it is the whole document. */
    public Optional<Location> parent() {
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Location(document, place.subList(0, place.size() - 1), null, random));
    }

    /** A document with other properties in the object around the location. */
    Optional<Json> changeMembers(Function<List<Member>, List<Member>> change) {
        return parent().flatMap(parent ->
                parent.struct().flatMap(struct -> parent.put(new Struct(change.apply(struct.members())))));
    }

    /** A document with other elements in the list around the location. */
    Optional<Json> changeItems(Function<List<Json>, List<Json>> change) {
        return parent().flatMap(parent ->
                parent.series().flatMap(series -> parent.put(new Series(change.apply(series.items())))));
    }

    public <T> T any(List<T> list) {
        return Samples.any(list, random);
    }
}
