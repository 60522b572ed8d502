package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.richtext.ListBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mutations that add lists within an item of a list, up to the greatest depth and beyond. */
final class NestedListMutations {
    static final List<Mutation> ALL = List.of(
            new Mutation("nest a list", location -> nest(location, 1)),
            new Mutation("nest lists to the limit", location -> nest(location, ListBlock.MAX_DEPTH - 1)),
            new Mutation("nest lists beyond the limit", location -> nest(location, ListBlock.MAX_DEPTH)));

    private static final Member SPANS =
            new Member("spans", new Series(List.of(new Struct(List.of(new Member("text", Json.text("x")))))));

    private NestedListMutations() {}

    private static Optional<Json> nest(Location location, int levels) {
        return location.struct()
                .filter(struct -> struct.members().stream()
                        .anyMatch(member -> member.name().equals("spans")))
                .filter(struct -> struct.members().stream()
                        .noneMatch(member -> member.name().equals("list")))
                .flatMap(struct -> location.put(struct.and("list", list(levels))));
    }

    // Two items are equal, which is valid.
    private static Json list(int levels) {
        var leaf = new Struct(List.of(SPANS));
        List<Json> items = new ArrayList<>(List.of(leaf, leaf));
        if (levels > 1) {
            items.add(leaf.and("list", list(levels - 1)));
        }
        return new Struct(List.of(new Member("items", new Series(items))));
    }
}
