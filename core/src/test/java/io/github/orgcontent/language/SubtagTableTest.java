package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubtagTableTest {
    private final SubtagTable table = SubtagTable.parse("""
            # a comment
            [words]
            b a
            c

            [pairs]
            iw=he in=id
            [ranges]
            XX..YB qay..qba
            [empty]
            """);

    @Test
    void aSectionContainsTheEntriesOfAllLines() {
        assertThat(table.entries("words")).containsExactly("b", "a", "c");
        assertThat(table.entries("empty")).isEmpty();
    }

    @Test
    void pairsAreSplit() {
        assertThat(table.pairs("pairs")).isEqualTo(Map.of("iw", "he", "in", "id"));
    }

    @Test
    void rangesAreExpanded() {
        assertThat(table.entries("ranges")).containsExactly("XX", "XY", "XZ", "YA", "YB", "qay", "qaz", "qba");
    }

    @Test
    void theExceptionContainsTheNameOfAMissingSection() {
        assertThatThrownBy(() -> table.entries("other")).hasMessage("other");
    }
}
