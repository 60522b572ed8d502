package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Adds the properties that a conditional rule requires in an object, and removes those that it excludes. */
final class RequiredByRules {
    private static final Set<String> DIALLED = Set.of("dialled", "country");

    private final List<String> languages;
    private final Random random;

    RequiredByRules(List<String> languages, Random random) {
        this.languages = languages;
        this.random = random;
    }

    /** The object with the properties that the rules for its type require. */
    Struct of(Struct struct, String name) {
        return switch (name) {
            case "Image" -> struct.has("alt") ? struct : described(struct);
            case "Dateline" ->
                struct.has("place") || struct.has("date") ? struct : struct.and("date", Json.text("1951-12"));
            case "Speaker" -> struct.has("name") || struct.has("role") ? struct : struct.and("name", text());
            case "PhoneNumber" -> inOneForm(struct);
            case "PressContact" -> reachable(named(struct));
            case "Identifier" -> {
                List<String> identifier = Samples.any(Samples.IDENTIFIERS, random);
                yield new Struct(struct.members().stream()
                        .map(member -> new Member(
                                member.name(),
                                Json.text(identifier.get(member.name().equals("scheme") ? 0 : 1))))
                        .toList());
            }
            default -> struct;
        };
    }

    /**
     * Removes optional properties that a rule excludes because of others.
     *
     * @param path the path to the target, of which the properties stay
     */
    void removeExcluded(List<Map.Entry<String, Shape.Property>> properties, String name, Path path) {
        if (name.equals("PhoneNumber")) {
            boolean isDialled =
                    DIALLED.stream().anyMatch(path::leadsOver) || (!path.leadsOver("number") && random.nextBoolean());
            properties.removeIf(
                    property -> isDialled ? property.getKey().equals("number") : DIALLED.contains(property.getKey()));
        }
    }

    private Struct inOneForm(Struct phone) {
        boolean isDialled = DIALLED.stream().anyMatch(phone::has);
        if (!isDialled) {
            return phone.has("number") ? phone : phone.and("number", Json.text("+4930901820"));
        }
        Struct dialled = phone.has("dialled") ? phone : phone.and("dialled", Json.text("116 117"));
        return dialled.has("country") ? dialled : dialled.and("country", Json.text("DE"));
    }

    private Struct named(Struct contact) {
        List<String> names = List.of("name", "role", "organization");
        return names.stream().anyMatch(contact::has) ? contact : contact.and(Samples.any(names, random), text());
    }

    private static Struct reachable(Struct contact) {
        return contact.has("emails") || contact.has("phones")
                ? contact
                : contact.and("emails", Json.series(Json.text("press@example.org")));
    }

    private Json text() {
        return Json.struct().and(languages.get(0), Json.text("Water"));
    }

    private Struct described(Struct image) {
        return random.nextBoolean() ? image.and("alt", text()) : decorative(image);
    }

    private static Struct decorative(Struct image) {
        Json yes = Json.raw("true");
        return image.has("decorative")
                ? new Struct(image.members().stream()
                        .map(member -> member.name().equals("decorative") ? new Member("decorative", yes) : member)
                        .toList())
                : image.and("decorative", yes);
    }
}
