package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CasesTest {
    /** Codes that no case can have, with the reason. */
    static final Map<String, String> WITHOUT_CASE = Map.of(
            "string-format", "composes other annotations, each of which has its own code",
            "rules", "is the annotation of a rule set; each rule has its own code",
            "language.preferences", "concerns the preferences of a user, not a document",
            "text.duplicate-language", "concerns arguments of a factory method; in JSON it is json.duplicate-property",
            "text.empty", "is reported with the code of the constraint on a span",
            "json.left-out", "is reported by a tolerant reader only",
            "violations.limit", "needs more problems than a case can list");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReaderReportsTheViolationsOfTheCase(Case document) {
        List<String> found = document.check().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();

        assertThat(found).isEqualTo(document.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tolerantCases")
    void aTolerantReaderReportsTheViolationsOfTheCaseAndLeavesOutWhatIsUnknown(Case document) {
        ContentJson json = ContentJson.standard().tolerant();
        Case.Tolerant tolerant = Objects.requireNonNull(document.tolerant());
        CheckResult<?> result = json.check(document.document().get(), document.type());

        assertThat(result.violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .toList())
                .isEqualTo(tolerant.expected());
        assertThat(result.isValid()).isEqualTo(tolerant.json() != null);
        if (result.isValid()) {
            assertThat(JsonMapper.shared().readTree(json.writeString(result.orElseThrow())))
                    .isEqualTo(tolerant.json());
        }
    }

    static List<Case> tolerantCases() {
        return Case.all().stream()
                .filter(document -> document.tolerant() != null)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validCases")
    void aValidDocumentIsEqualAfterWritingAndReading(Case document) {
        ContentJson json = ContentJson.standard();
        Object first = document.check().orElseThrow();
        String written = json.writeString(first);
        Object second = json.read(written, document.type());

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(json.writeString(second)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validCases")
    void theOrderOfPropertiesHasNoMeaning(Case document) {
        Assumptions.assumeTrue(document.isText(), "not a text in UTF-8");
        String reversed =
                reversed(JsonMapper.shared().readTree(document.text())).toString();
        ContentJson json = ContentJson.standard();
        Object same = json.read(reversed, document.type());

        assertThat(same).isEqualTo(document.check().orElseThrow());
        assertThat(json.writeString(same))
                .isEqualTo(json.writeString(document.check().orElseThrow()));
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isObject()) {
            ObjectNode reversed = Nodes.object();
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
            Collections.reverse(properties);
            properties.forEach(property -> reversed.set(property.getKey(), reversed(property.getValue())));
            return reversed;
        } else if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(reversed(element)));
            return array;
        }
        return node;
    }

    static List<Case> validCases() {
        return Case.all().stream()
                .filter(document -> document.errors().isEmpty())
                .toList();
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = MessageCatalog.in(Locale.ENGLISH).codes();
        codes.removeIf(code -> code.startsWith("kind.") || WITHOUT_CASE.containsKey(code));
        var found = new TreeSet<String>();
        Case.all().forEach(document -> document.expected().forEach(line -> found.add(line.split(" ", -1)[1])));

        assertThat(found).containsExactlyElementsOf(codes);
    }

    static List<Case> cases() {
        return Case.all();
    }
}
