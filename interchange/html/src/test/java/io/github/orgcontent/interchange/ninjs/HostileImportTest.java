package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.validation.InvalidContentException;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD and ninjs that are made to break a reader. */
class HostileImportTest {
    private static String shared(String name) throws IOException {
        return Files.readString(Samples.shared("testdata/hostile/" + name));
    }

    @Test
    void longNamesOfManyLevelsAreOneLoss() throws IOException {
        var read = SchemaOrg.read(shared("5-deep-names-oom-256m.jsonld"), ImportOptions.none());

        assertThat(read.losses()).extracting(loss -> loss.name()).contains("x");
        assertThat(read.losses()).allMatch(loss -> loss.pointer().length() < 10);
    }

    @Test
    void longNamesOfManyLevelsExceedTheDepthOfNinjs() throws IOException {
        String item = shared("5-deep-names-oom-256m.jsonld");

        assertThatThrownBy(() -> Ninjs.read(item))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("json.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-exponent-negative-array.jsonld", "4-exponent-oom.jsonld"})
    void aGiantExponentIsALoss(String name) throws IOException {
        var read = SchemaOrg.readArticle(shared(name), ImportOptions.none());

        assertThat(read.losses())
                .anyMatch(loss -> loss.reason().startsWith("it has more than 18 digits")
                        || loss.reason().startsWith("it is not an integer"));
    }
}
