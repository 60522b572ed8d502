package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Raw;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import java.util.List;
import java.util.Optional;

/** Changes that put something of another kind in the place of what stands there. */
final class Kinds {
    static final List<Mutation> ALL = List.of(
            new Mutation("null", spot -> spot.put(Json.raw("null"))),
            new Mutation("another kind", Kinds::otherKind),
            new Mutation("wrap in a list", spot -> spot.put(Json.series(spot.json()))),
            new Mutation("wrap in an object", spot -> spot.put(Json.struct().and("en", spot.json()))),
            new Mutation("unwrap", Kinds::unwrap),
            new Mutation("empty", Kinds::empty),
            new Mutation("another type", Kinds::otherType),
            new Mutation("null within", Kinds::nullWithin),
            new Mutation("a part of the document", Kinds::part));

    private Kinds() {}

    /** Something of each kind. */
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

    private static Optional<Json> otherKind(Location spot) {
        return spot.put(spot.any(oneOfEach()));
    }

    private static Optional<Json> unwrap(Location spot) {
        return spot.json().children().stream().findFirst().flatMap(spot::put);
    }

    private static Optional<Json> empty(Location spot) {
        Json json = spot.json();
        if (json instanceof Struct) {
            return spot.put(Json.struct());
        } else if (json instanceof Series) {
            return spot.put(Json.series());
        }
        return json instanceof Raw ? Optional.empty() : spot.put(Json.text(""));
    }

    // The type of another branch, or no type at all.
    private static Optional<Json> otherType(Location spot) {
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
        return spot.struct()
                .filter(struct -> struct.has("type"))
                .flatMap(struct -> spot.put(new Struct(struct.members().stream()
                        .map(member -> member.name().equals("type")
                                ? new Member(
                                        "type",
                                        spot.random().nextInt(8) == 0
                                                ? spot.any(oneOfEach())
                                                : Json.text(spot.any(types)))
                                : member)
                        .toList())));
    }

    private static Optional<Json> nullWithin(Location spot) {
        List<Json> children = spot.json().children();
        return children.isEmpty()
                ? Optional.empty()
                : spot.put(spot.json().withChild(spot.random().nextInt(children.size()), Json.raw("null")));
    }

    private static Optional<Json> part(Location spot) {
        return spot.put(spot.document().at(spot.any(spot.document().places())));
    }
}
