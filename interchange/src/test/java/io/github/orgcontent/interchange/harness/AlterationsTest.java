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
    private static final List<Leaf> LEAVES = Leaf.of(ORIGINAL);

    private final Alterations alterations = new Alterations();

    @Test
    void everyLeafButTheVersionCanBeAltered() {
        assertThat(LEAVES)
                .filteredOn(leaf -> alterations.of(leaf).isEmpty())
                .extracting(Leaf::pointer)
                .containsExactly("/schemaVersion");
    }

    @Test
    void whatIsAlteredIsValidAndMostlyNothingElseIsAnother() {
        Set<String> drawnAlong = new TreeSet<>();
        for (Leaf leaf : LEAVES) {
            for (OrganizationContent altered : alterations.of(leaf)) {
                assertThatCode(() -> JSON.writeBytes(altered)).doesNotThrowAnyException();
                int differences = Leaf.differences(ORIGINAL, Maximal.tree(altered));
                assertThat(differences).as(leaf.pointer()).isPositive();
                if (differences > 1) {
                    drawnAlong.add(leaf.name());
                }
            }
        }
        assertThat(drawnAlong).containsExactly("decorative", "id", "type");
    }
}
