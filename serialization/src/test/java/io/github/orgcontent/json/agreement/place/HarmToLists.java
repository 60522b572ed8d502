package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.agreement.document.Json;
import io.github.orgcontent.json.agreement.document.Json.Member;
import io.github.orgcontent.json.agreement.document.Json.Series;
import io.github.orgcontent.json.agreement.document.Json.Struct;
import io.github.orgcontent.json.agreement.document.Shape;
import io.github.orgcontent.json.agreement.mutation.Bounds;
import io.github.orgcontent.json.agreement.mutation.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Harm to a list. */
final class HarmToLists {
    private static final String ID = "id";

    static final List<Harm> ALL = List.of(
            new Harm("too few elements", spot -> in(spot, HarmToLists::tooFew)),
            new Harm("too many elements", spot -> in(spot, HarmToLists::tooMany)),
            new Harm("drop an element", spot -> in(spot, HarmToLists::drop)),
            new Harm("an element twice", spot -> in(spot, HarmToLists::twice)),
            new Harm("an id twice", spot -> in(spot, HarmToLists::idTwice)),
            new Harm("wrap in a list", HarmToLists::wrap));

    private HarmToLists() {}

    private static Optional<Damage> in(Spot spot, BiFunction<Spot, Shape.Items, Optional<Damage>> change) {
        return spot.shape() instanceof Shape.Items items && !elements(spot).isEmpty()
                ? change.apply(spot, items)
                : Optional.empty();
    }

    private static List<Json> elements(Spot spot) {
        return ((Series) spot.json()).items();
    }

    private static Optional<Damage> tooFew(Spot spot, Shape.Items shape) {
        return shape.least() == 0
                ? Optional.empty()
                : spot.put(new Series(elements(spot).subList(0, shape.least() - 1)))
                        .map(document -> Damage.value(document, spot.pointer()));
    }

    // The new ones may be wrong as well, as they stand there twice.
    private static Optional<Damage> tooMany(Spot spot, Shape.Items shape) {
        if (shape.most() == 0 || shape.most() > Bounds.MANY) {
            return Optional.empty();
        }
        List<Json> elements = new ArrayList<>(elements(spot));
        while (elements.size() <= shape.most()) {
            elements.add(withId(elements.get(0), "extra-" + elements.size()));
        }
        return spot.put(new Series(elements))
                .map(document -> Damage.value(document, spot.pointer()).whole());
    }

    private static Json withId(Json element, String id) {
        return element instanceof Struct struct
                ? new Struct(struct.members().stream()
                        .map(member -> member.name().equals(ID) ? new Member(ID, Json.text(id)) : member)
                        .toList())
                : element;
    }

    private static Optional<Damage> drop(Spot spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return spot.put(new Series(Json.minus(elements, spot.random().nextInt(elements.size()))))
                .map(document -> Damage.value(document, spot.pointer()).unsure());
    }

    private static Optional<Damage> twice(Spot spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return shape.isDistinct()
                ? spot.put(new Series(Json.plus(elements, elements.size(), spot.any(elements))))
                        .map(document -> Damage.value(document, Damage.under(spot.pointer(), "" + elements.size()))
                                .seenAt(spot.pointer()))
                : Optional.empty();
    }

    // No schema sees it.
    private static Optional<Damage> idTwice(Spot spot, Shape.Items shape) {
        List<Json> elements = elements(spot);
        return elements.get(0) instanceof Struct struct && struct.has(ID)
                ? spot.put(new Series(Json.plus(elements, elements.size(), spot.any(elements))))
                        .map(document -> Damage.value(
                                document, Damage.under(Damage.under(spot.pointer(), "" + elements.size()), ID)))
                : Optional.empty();
    }

    // A list in a list of lists would be wrong at many places.
    private static Optional<Damage> wrap(Spot spot) {
        if (spot.shape() instanceof Shape.Items items && items.item() instanceof Shape.Items) {
            return Optional.empty();
        }
        String place = spot.shape() instanceof Shape.Items ? Damage.under(spot.pointer(), "0") : spot.pointer();
        return spot.put(Json.series(spot.json())).map(document -> Damage.value(document, place));
    }
}
