package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlterationsTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final JsonNode ORIGINAL = Maximal.tree();

    @Test
    void alterationsAreValidAndMostlyChangeOneValue() {
        var alterations = new Alterations();
        Set<String> constant = new TreeSet<>();
        Set<String> drawnAlong = new TreeSet<>();
        for (Leaf leaf : oneOfEachPattern()) {
            List<OrganizationContent> altered = alterations.of(leaf);
            if (altered.isEmpty()) {
                constant.add(leaf.pointer());
            }
            for (OrganizationContent content : altered) {
                assertThatCode(() -> JSON.writeBytes(content)).doesNotThrowAnyException();
                int differences = Leaf.differences(ORIGINAL, Maximal.tree(content));
                assertThat(differences).as(leaf.pointer()).isPositive();
                if (differences > 1) {
                    drawnAlong.add(leaf.name());
                }
            }
        }
        assertThat(constant).containsExactly("/schemaVersion");
        assertThat(drawnAlong).containsExactly("decorative", "id", "type");
    }

    private static List<Leaf> oneOfEachPattern() {
        Set<String> patterns = new TreeSet<>();
        return Leaf.of(ORIGINAL).stream()
                .filter(leaf -> patterns.add(Leaf.pattern(leaf.pointer())))
                .toList();
    }
}
