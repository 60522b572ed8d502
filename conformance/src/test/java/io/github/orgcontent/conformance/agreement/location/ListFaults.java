package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Faults in a list. */
final class ListFaults {
    private static final String ID = "id";

    static final List<Fault> ALL = List.of(
            new Fault("too few elements", location -> in(location, ListFaults::tooFew)),
            new Fault("too many elements", location -> in(location, ListFaults::tooMany)),
            new Fault("drop an element", location -> in(location, ListFaults::drop)),
            new Fault("an element twice", location -> in(location, ListFaults::twice)),
            new Fault("an id twice", location -> in(location, ListFaults::idTwice)),
            new Fault("wrap in a list", ListFaults::wrap));

    private ListFaults() {}

    private static Optional<FaultCase> in(
            Location location, BiFunction<Location, Shape.Items, Optional<FaultCase>> change) {
        return location.shape() instanceof Shape.Items items
                        && !elements(location).isEmpty()
                ? change.apply(location, items)
                : Optional.empty();
    }

    private static List<Json> elements(Location location) {
        return ((Series) location.json()).items();
    }

    private static Optional<FaultCase> tooFew(Location location, Shape.Items shape) {
        return shape.least() == 0
                ? Optional.empty()
                : location.put(new Series(elements(location).subList(0, shape.least() - 1)))
                        .map(document -> FaultCase.value(document, location.pointer()));
    }

    // The new elements may be invalid as well, because they are duplicates.
    private static Optional<FaultCase> tooMany(Location location, Shape.Items shape) {
        if (shape.most() == 0 || shape.most() > BoundMutations.MANY) {
            return Optional.empty();
        }
        List<Json> elements = new ArrayList<>(elements(location));
        while (elements.size() <= shape.most()) {
            elements.add(withId(elements.get(0), "extra-" + elements.size()));
        }
        return location.put(new Series(elements))
                .map(document -> FaultCase.value(document, location.pointer()).whole());
    }

    private static Json withId(Json element, String id) {
        return element instanceof Struct struct
                ? new Struct(struct.members().stream()
                        .map(member -> member.name().equals(ID) ? new Member(ID, Json.text(id)) : member)
                        .toList())
                : element;
    }

    private static Optional<FaultCase> drop(Location location, Shape.Items shape) {
        List<Json> elements = elements(location);
        return location.put(new Series(Json.minus(elements, location.random().nextInt(elements.size()))))
                .map(document -> FaultCase.value(document, location.pointer()).unsure());
    }

    private static Optional<FaultCase> twice(Location location, Shape.Items shape) {
        List<Json> elements = elements(location);
        return shape.isDistinct()
                ? location.put(new Series(Json.plus(elements, elements.size(), location.any(elements))))
                        .map(document -> FaultCase.value(
                                        document, FaultCase.under(location.pointer(), "" + elements.size()))
                                .expectedInSchemaAt(location.pointer()))
                : Optional.empty();
    }

    // A schema cannot express this rule.
    private static Optional<FaultCase> idTwice(Location location, Shape.Items shape) {
        List<Json> elements = elements(location);
        return elements.get(0) instanceof Struct struct && struct.has(ID)
                ? location.put(new Series(Json.plus(elements, elements.size(), location.any(elements))))
                        .map(document -> FaultCase.value(
                                document,
                                FaultCase.under(FaultCase.under(location.pointer(), "" + elements.size()), ID)))
                : Optional.empty();
    }

    // A list in a list of lists would be invalid at many locations.
    private static Optional<FaultCase> wrap(Location location) {
        if (location.shape() instanceof Shape.Items items && items.item() instanceof Shape.Items) {
            return Optional.empty();
        }
        String place =
                location.shape() instanceof Shape.Items ? FaultCase.under(location.pointer(), "0") : location.pointer();
        return location.put(Json.series(location.json())).map(document -> FaultCase.value(document, place));
    }
}
