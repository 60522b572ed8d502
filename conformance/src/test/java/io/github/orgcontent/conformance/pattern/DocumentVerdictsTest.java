package io.github.orgcontent.conformance.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The verdicts of the schemas on all cases, which {@code .ci/check-validators} compares with validators of other languages. */
class DocumentVerdictsTest {
    private static final Path FOLDER = Path.of("target", "patterns");

    private static final List<Verdicts> VERDICTS = Case.all().stream()
            .filter(Case::isText)
            .map(document -> Verdicts.ofReader(new Document(document.type(), document.text(), document.description())))
            .filter(verdicts -> !verdicts.isParserRule())
            .toList();

    @Test
    void networkntGivesTheVerdictOfTheReader() throws IOException {
        List<Document> documents = VERDICTS.stream().map(Verdicts::document).toList();

        assertThat(new NetworkntOracle().evaluate(documents))
                .isEqualTo(VERDICTS.stream().map(Verdicts::isValidForTheSchema).toList());
        write();
    }

    private static void write() throws IOException {
        ArrayNode cases = JsonNodeFactory.instance.arrayNode();
        VERDICTS.forEach(verdicts ->
                cases.add(Nodes.object("type", verdicts.document().type().getSimpleName())
                        .put("text", verdicts.document().text())
                        .put("isValid", verdicts.isValidForTheSchema())));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("documents.json"), cases.toString());
    }
}
