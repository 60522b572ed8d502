package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What belongs at a place by its shape. */
final class Belonging {
    static final String TYPE = "type";

    /** What a rule asks for beside what is required, and where the rule tells that it is missing. */
    private static final Map<String, Need> NEEDS = Map.of(
            "Image", new Need("alt", Set.of("alt", "decorative")),
            "PressContact", new Need("emails", Set.of("emails", "phones")));

    private record Need(String told, Set<String> anyOf) {
        boolean isMetBy(Json.Member member) {
            return anyOf.contains(member.name())
                    && !member.value().equals(Json.raw("false"))
                    && !member.value().equals(Json.series());
        }
    }

    private Belonging() {}

    /** The shape of the object at a place, of a choice the one that is there. */
    static Optional<Shape.Properties> object(Location spot) {
        if (spot.shape() instanceof Shape.Properties object) {
            return Optional.of(object);
        } else if (spot.shape() instanceof Shape.Choice choice) {
            return type(spot).map(choice.branches()::get);
        }
        return spot.shape() instanceof Shape.Run run
                        && spot.json() instanceof Struct
                        && run.marked() instanceof Shape.Properties marked
                ? Optional.of(marked)
                : Optional.empty();
    }

    /** What property {@code type} of the object at a place says. */
    static Optional<String> type(Location spot) {
        return spot.struct()
                .flatMap(struct -> struct.members().stream()
                        .filter(member -> member.name().equals(TYPE))
                        .findFirst())
                .flatMap(member -> member.value() instanceof Text text ? Optional.of(text.value()) : Optional.empty());
    }

    /** What is missing in an object of a shape. Without a type nobody knows. */
    static List<String> missing(Shape.Properties object, Struct struct) {
        if (object.properties().containsKey(TYPE) && !struct.has(TYPE)) {
            return List.of(TYPE);
        }
        List<String> missing = new ArrayList<>();
        object.properties().forEach((name, property) -> {
            if (property.isRequired() && !struct.has(name)) {
                missing.add(name);
            }
        });
        Need need = NEEDS.get(object.name());
        if (need != null && struct.members().stream().noneMatch(need::isMetBy)) {
            missing.add(need.told());
        }
        return missing;
    }

    /** A run is a string or an object. */
    static boolean isRun(Location spot) {
        boolean isElement = spot.parent().flatMap(Location::series).isPresent();
        return spot.shape() instanceof Shape.Run
                || (isElement
                        && spot.shape() instanceof Shape.Formed formed
                        && formed.form().equals("InlineText"))
                || (spot.shape() instanceof Shape.Properties object
                        && object.name().equals("MarkedSpan"));
    }

    /** Whether JSON is of the kind that belongs at a place: a string, a list, … */
    static boolean isOfKind(Json json, Location spot) {
        Shape shape = spot.shape();
        if (json instanceof Struct) {
            return isRun(spot)
                    || shape instanceof Shape.Properties
                    || shape instanceof Shape.Choice
                    || shape instanceof Shape.Languages;
        } else if (json instanceof Series) {
            return shape instanceof Shape.Items;
        } else if (json instanceof Text) {
            return isRun(spot) || shape instanceof Shape.Formed || shape instanceof Shape.Word;
        }
        String characters = ((Json.Raw) json).characters();
        boolean isFlag = characters.equals("true") || characters.equals("false");
        return isFlag
                ? shape instanceof Shape.Flag
                : shape instanceof Shape.Whole && !characters.equals("null") && !characters.contains(".");
    }
}
