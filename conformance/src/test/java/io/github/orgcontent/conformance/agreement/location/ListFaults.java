package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Harm to a list. */
final class ListFaults {
    private static final String ID = "id";

    static final List<Fault> ALL = List.of(
            new Fault("too few elements", spot -> in(spot, ListFaults::tooFew)),
            new Fault("too many elements", spot -> in(spot, ListFaults::tooMany)),
            new Fault("drop an element", spot -> in(spot, ListFaults::drop)),
            new Fault("an element twice", spot -> in(spot, ListFaults::twice)),
            new Fault("an id twice", spot -> in(spot, ListFaults::idTwice)),
            new Fault("wrap in a list", ListFaults::wrap));

    private ListFaults() {}

    private static Optional<FaultCase> in(
            Location spot, BiFunction<Location, Shape.Items, Optional<FaultCase>> change) {
        return spot.shape() instanceof Shape.Items items && !elements(spot).isEmpty()
                ? change.apply(spot, items)
                : Optional.empty();
    }

    private static List<Json> elements(Location spot) {
        return ((Series) spot.json()).items();
    }

    private static Optional<FaultCase> tooFew(Location spot, Shape.Items shape) {
        return shape.least() == 0
                ? Optional.empty()
                : spot.put(new Series(elements(spot).subList(0, shape.least() - 1)))
                        .map(document -> FaultCase.value(document, spot.pointer()));
    }

    // The new ones may be wrong as well, as they stand there twice.
    private static Optional<FaultCase> tooMany(Location spot, Shape.Items shape) {
        if (shape.most() == 0 || shape.most() > Bounds.MANY) {
            return Optional.empty();
        }
        List<Json> elements = new ArrayList<>(elements(spot));
        while (elements.size() <= shape.most()) {
            elements.add(withId(elements.get(0), "extra-" + elements.size()));
        }
        return spot.put(new Series(elements))
                .map(document -> FaultCase.value(document, spot.pointer()).whole());
    }

    private static Json withId(Json element, String id) {
        return element instanceof Struct struct
                ? new Struct(struct.members().stream()
                        .map(member -> member.name().equals(ID) ? new Member(ID, Json.text(id)) : member)
                        .toList())
                : element;
    }

    private static Optional<FaultCase> drop(Location spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return spot.put(new Series(Json.minus(elements, spot.random().nextInt(elements.size()))))
                .map(document -> FaultCase.value(document, spot.pointer()).unsure());
    }

    private static Optional<FaultCase> twice(Location spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return shape.isDistinct()
                ? spot.put(new Series(Json.plus(elements, elements.size(), spot.any(elements))))
                        .map(document -> FaultCase.value(
                                        document, FaultCase.under(spot.pointer(), "" + elements.size()))
                                .seenAt(spot.pointer()))
                : Optional.empty();
    }

    // No schema sees it.
    private static Optional<FaultCase> idTwice(Location spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return elements.get(0) instanceof Struct struct && struct.has(ID)
                ? spot.put(new Series(Json.plus(elements, elements.size(), spot.any(elements))))
                        .map(document -> FaultCase.value(
                                document, FaultCase.under(FaultCase.under(spot.pointer(), "" + elements.size()), ID)))
                : Optional.empty();
    }

    // A list in a list of lists would be wrong at many places.
    private static Optional<FaultCase> wrap(Location spot) {
        if (spot.shape() instanceof Shape.Items items && items.item() instanceof Shape.Items) {
            return Optional.empty();
        }
        String place = spot.shape() instanceof Shape.Items ? FaultCase.under(spot.pointer(), "0") : spot.pointer();
        return spot.put(Json.series(spot.json())).map(document -> FaultCase.value(document, place));
    }
}
