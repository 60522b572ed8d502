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
     * A content in which another value stands in the place of the leaf, and if it is one of a few, one for each of the
     * others; if none is valid, the content without the leaf, or without the smallest part that it stands in and that
     * can be left out. None if nothing of this is valid.
     */
    List<OrganizationContent> of(Leaf leaf) {
        List<OrganizationContent> altered = valid(Edits.of(leaf, original))
                .limit(Edits.isChoice(leaf) ? Integer.MAX_VALUE : 1)
                .toList();
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
