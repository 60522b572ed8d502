package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Raw;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import java.util.List;
import java.util.Optional;

/** Mutations that replace a value by one of another JSON type. */
final class TypeMutations {
    static final List<Mutation> ALL = List.of(
            new Mutation("null", location -> location.put(Json.raw("null"))),
            new Mutation("another kind", TypeMutations::otherKind),
            new Mutation("wrap in a list", location -> location.put(Json.series(location.json()))),
            new Mutation(
                    "wrap in an object", location -> location.put(Json.struct().and("en", location.json()))),
            new Mutation("unwrap", TypeMutations::unwrap),
            new Mutation("empty", TypeMutations::empty),
            new Mutation("another type", TypeMutations::otherType),
            new Mutation("null within", TypeMutations::nullWithin),
            new Mutation("a part of the document", TypeMutations::part));

    private TypeMutations() {}

    /** Values of each JSON type. */
    static List<Json> oneOfEach() {
        return List.of(
                Json.raw("true"),
                Json.raw("false"),
                Json.raw("0"),
                Json.raw("1"),
                Json.raw("2.5"),
                Json.text(""),
                Json.text("x"),
                Json.text("1"),
                Json.text("true"),
                Json.text("null"),
                Json.series(),
                Json.series(Json.series()),
                Json.series(Json.raw("null")),
                Json.struct(),
                Json.struct().and("en", Json.text("x")),
                Json.struct().and("text", Json.text("x")),
                Json.struct().and("type", Json.text("divider")),
                Json.raw("null"));
    }

    private static Optional<Json> otherKind(Location location) {
        return location.put(location.any(oneOfEach()));
    }

    private static Optional<Json> unwrap(Location location) {
        return location.json().children().stream().findFirst().flatMap(location::put);
    }

    private static Optional<Json> empty(Location location) {
        Json json = location.json();
        if (json instanceof Struct) {
            return location.put(Json.struct());
        } else if (json instanceof Series) {
            return location.put(Json.series());
        }
        return json instanceof Raw ? Optional.empty() : location.put(Json.text(""));
    }

    // The type of another branch, or an invalid type.
    private static Optional<Json> otherType(Location location) {
        List<String> types = List.of(
                "paragraph",
                "heading",
                "list",
                "quotation",
                "table",
                "figure",
                "divider",
                "image",
                "video",
                "audio",
                "document",
                "Paragraph",
                "unlisted",
                "");
        return location.struct()
                .filter(struct -> struct.has("type"))
                .flatMap(struct -> location.put(new Struct(struct.members().stream()
                        .map(member -> member.name().equals("type")
                                ? new Member(
                                        "type",
                                        location.random().nextInt(8) == 0
                                                ? location.any(oneOfEach())
                                                : Json.text(location.any(types)))
                                : member)
                        .toList())));
    }

    private static Optional<Json> nullWithin(Location location) {
        List<Json> children = location.json().children();
        return children.isEmpty()
                ? Optional.empty()
                : location.put(location.json().withChild(location.random().nextInt(children.size()), Json.raw("null")));
    }

    private static Optional<Json> part(Location location) {
        return location.put(
                location.document().at(location.any(location.document().locations())));
    }
}
