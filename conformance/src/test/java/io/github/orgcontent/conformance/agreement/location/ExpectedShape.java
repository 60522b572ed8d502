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

/** The properties and JSON types that the shape of a location allows. */
final class ExpectedShape {
    static final String TYPE = "type";

    /** The properties of which a rule requires at least one, and the one that the rule reports as missing. */
    private static final Map<String, List<Requirement>> REQUIREMENTS = Map.of(
            "Image", List.of(new Requirement("alt", Set.of("alt", "decorative"))),
            "Dateline", List.of(new Requirement("place", Set.of("place", "date"))),
            "Speaker", List.of(new Requirement("name", Set.of("name", "role"))),
            "PhoneNumber",
                    List.of(
                            new Requirement("number", Set.of("number", "dialled")),
                            new Requirement("country", Set.of("country"), "dialled")),
            "PressContact",
                    List.of(
                            new Requirement("name", Set.of("name", "role", "organization")),
                            new Requirement("emails", Set.of("emails", "phones"))));

    /**
     * Properties of which one is required.
     *
     * @param ifPresent the property without which nothing is required, or an empty string
     */
    private record Requirement(String reported, Set<String> anyOf, String ifPresent) {
        Requirement(String reported, Set<String> anyOf) {
            this(reported, anyOf, "");
        }

        boolean isMetBy(Struct struct) {
            return (!ifPresent.isEmpty() && !struct.has(ifPresent))
                    || struct.members().stream().anyMatch(this::isMetBy);
        }

        private boolean isMetBy(Json.Member member) {
            return anyOf.contains(member.name())
                    && !member.value().equals(Json.raw("false"))
                    && !member.value().equals(Json.series());
        }
    }

    private ExpectedShape() {}

    /** The shape of the object at a location; of a choice, the selected branch. */
    static Optional<Shape.Properties> object(Location location) {
        if (location.shape() instanceof Shape.Properties object) {
            return Optional.of(object);
        } else if (location.shape() instanceof Shape.Choice choice) {
            return type(location).map(choice.branches()::get);
        }
        return Optional.empty();
    }

    /** The value of property {@code type} of the object at a location. */
    static Optional<String> type(Location location) {
        return location.struct()
                .flatMap(struct -> struct.members().stream()
                        .filter(member -> member.name().equals(TYPE))
                        .findFirst())
                .flatMap(member -> member.value() instanceof Text text ? Optional.of(text.value()) : Optional.empty());
    }

    /** The missing properties of an object. Without a type only the type is missing. */
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
        REQUIREMENTS.getOrDefault(object.name(), List.of()).stream()
                .filter(requirement -> !requirement.isMetBy(struct))
                .forEach(requirement -> missing.add(requirement.reported()));
        return missing;
    }

    /** Whether a value has the JSON type that is allowed at a location: a string, a list, … */
    static boolean isOfKind(Json json, Location location) {
        Shape shape = location.shape();
        if (json instanceof Struct) {
            return shape instanceof Shape.Properties
                    || shape instanceof Shape.Choice
                    || shape instanceof Shape.Languages;
        } else if (json instanceof Series) {
            return shape instanceof Shape.Items;
        } else if (json instanceof Text) {
            return shape instanceof Shape.FormattedString || shape instanceof Shape.Enumeration;
        }
        String characters = ((Json.Raw) json).characters();
        boolean isFlag = characters.equals("true") || characters.equals("false");
        return isFlag
                ? shape instanceof Shape.BooleanValue
                : shape instanceof Shape.IntegerRange && !characters.equals("null") && !characters.contains(".");
    }
}
