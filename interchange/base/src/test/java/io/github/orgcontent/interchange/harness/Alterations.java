package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Valid contents that differ from the maximal one in a single leaf. */
final class Alterations {
    private static final ContentJson JSON = ContentJson.standard();

    private final ObjectNode original = Maximal.tree();

    /**
     * A content with another value of the leaf; for a constant of an enumeration, one content for each other constant. If
     * none is valid, the content without the leaf, or without its smallest optional parent. Empty if none of these is valid.
     */
    List<OrganizationContent> of(Leaf leaf) {
        ContentPart part = ContentPart.of(leaf);
        List<OrganizationContent> altered = valid(Edits.of(leaf, original), part)
                .limit(Edits.isChoice(leaf) ? Integer.MAX_VALUE : 1)
                .toList();
        return altered.isEmpty()
                ? valid(Edits.removing(leaf), ContentPart.WHOLE).limit(1).toList()
                : altered;
    }

    private Stream<OrganizationContent> valid(Stream<Edit> edits, ContentPart part) {
        return edits.map(edit -> apply(edit, part)).flatMap(Optional::stream);
    }

    private Optional<OrganizationContent> apply(Edit edit, ContentPart part) {
        ObjectNode copy = part.copy(original);
        edit.on(copy);
        if (copy.equals(original)) {
            return Optional.empty();
        }
        try {
            return Optional.of(part.read(copy, JSON));
        } catch (InvalidContentException e) {
            return Optional.empty();
        }
    }
}
