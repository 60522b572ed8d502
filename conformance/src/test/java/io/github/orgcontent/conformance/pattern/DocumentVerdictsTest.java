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
import java.util.stream.Collectors;
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

        List<Boolean> verdicts = new NetworkntOracle().evaluate(documents);
        write(verdicts);

        assertThat(verdicts)
                .isEqualTo(VERDICTS.stream().map(Verdicts::isValidForTheSchema).toList());
    }

    private static void write(List<Boolean> verdicts) throws IOException {
        ArrayNode cases = JsonNodeFactory.instance.arrayNode();
        VERDICTS.forEach(expected ->
                cases.add(Nodes.object("type", expected.document().type().getSimpleName())
                        .put("text", expected.document().text())
                        .put("isValid", expected.isValidForTheSchema())));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("documents.json"), cases.toString());
        String line = verdicts.stream().map(isValid -> isValid ? "1" : "0").collect(Collectors.joining());
        Files.writeString(FOLDER.resolve("networknt.txt"), line);
    }
}
