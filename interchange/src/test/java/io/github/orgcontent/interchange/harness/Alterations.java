package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Valid contents that differ from one in a single leaf. */
final class Alterations {
    private static final ContentJson JSON = ContentJson.standard();

    private final ObjectNode original;

    Alterations(ObjectNode original) {
        this.original = original;
    }

    /**
     * The contents in which another value stands in the place of the leaf; if none is valid, the one without the leaf,
     * or without the smallest part that it stands in and that can be left out. None if nothing of this is valid.
     */
    List<OrganizationContent> of(Leaf leaf) {
        List<OrganizationContent> altered = valid(Edits.of(leaf, original)).toList();
        return altered.isEmpty() ? valid(Edits.removing(leaf)).limit(1).toList() : altered;
    }

    private Stream<OrganizationContent> valid(Stream<Edit> edits) {
        return edits.map(this::apply).flatMap(Optional::stream);
    }

    private Optional<OrganizationContent> apply(Edit edit) {
        ObjectNode copy = original.deepCopy();
        edit.on(copy);
        if (copy.equals(original)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.read(copy.toString(), OrganizationContent.class));
        } catch (InvalidContentException e) {
            return Optional.empty();
        }
    }
}
