package io.github.orgcontent.conformance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.ProcessOracle;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.validation.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the violations that the npm package and the Python package report with those of the reader, strict and tolerant,
 * on all cases and on random documents: {@code -Dagreement.violations=M} of them, from {@code -Dagreement.seed=N}.
 */
class ViolationAgreementTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final int SHOWN = 20;

    /** The parser of a package may end at another character of a text that is not JSON; that is one of 1,000 documents at most. */
    private static final int DOCUMENTS_OF_A_DIFFERENCE = 1_000;

    /** The codes of a text that is not JSON. */
    private static final Set<String> NOT_JSON = Set.of("json.syntax", "json.trailing");

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.violations", 1_000);
    private int documents;
    private int equalCodes;
    private int equalLocations;
    private int equalLists;
    private int differentJson;
    private int shown;

    @ParameterizedTest
    @CsvSource({"npm, strict", "npm, tolerant", "python, strict", "python, tolerant"})
    void theViolationsOfAllCasesAreEqual(String name, String mode) {
        compare(
                name,
                mode,
                Case.all().stream()
                        .filter(Case::isText)
                        .map(document -> new Document(document.type(), document.text(), document.toString()))
                        .toList());

        assertThat(equalLists).as("cases with equal lists of violations").isEqualTo(documents);
    }

    @ParameterizedTest
    @CsvSource({"npm, strict", "npm, tolerant", "python, strict", "python, tolerant"})
    void theViolationsOfRandomDocumentsAreEqual(String name, String mode) {
        compare(name, mode, new RandomDocuments(seed).documents(0, count));

        assertThat(differentJson)
                .as("documents that are JSON and have different lists, seed %d", seed)
                .isZero();
        assertThat(equalLocations)
                .as("documents with equal codes and locations, seed %d", seed)
                .isGreaterThanOrEqualTo(documents - documents / DOCUMENTS_OF_A_DIFFERENCE);
    }

    private void compare(String name, String mode, List<Document> all) {
        Optional<ProcessOracle> available = ProcessOracle.reportingViolations(name);
        Assumptions.assumeTrue(available.isPresent(), name + " is not available");
        boolean isTolerant = mode.equals("tolerant");
        ContentJson reader = isTolerant ? ContentJson.standard().tolerant() : ContentJson.standard();
        try (ProcessOracle oracle = available.orElseThrow()) {
            all.forEach(document -> compare(
                    document, reader.check(document.text(), document.type()), oracle.violations(document, isTolerant)));
        }
        System.out.printf(
                Locale.ROOT,
                "violations: %s, %s, %d documents; equal codes and pointers %d, lines and columns too %d, all properties %d; seed %d%n",
                name,
                mode,
                documents,
                equalCodes,
                equalLocations,
                equalLists,
                seed);
    }

    private void compare(Document document, CheckResult<?> result, String answer) {
        List<ObjectNode> expected = new ArrayList<>();
        for (Violation violation : result.violations()) {
            expected.add(MAPPER.valueToTree(violation));
        }
        List<ObjectNode> actual = new ArrayList<>();
        MAPPER.readTree(answer).forEach(node -> actual.add(node.asObject()));
        documents++;
        boolean isEqual = expected.equals(actual);
        boolean hasEqualLocations = isEqual
                || set(ViolationAgreementTest::location, expected)
                        .equals(set(ViolationAgreementTest::location, actual));
        equalLists += isEqual ? 1 : 0;
        differentJson += isEqual || result.violations().stream().anyMatch(v -> NOT_JSON.contains(v.code())) ? 0 : 1;
        equalLocations += hasEqualLocations ? 1 : 0;
        equalCodes +=
                set(ViolationAgreementTest::code, expected).equals(set(ViolationAgreementTest::code, actual)) ? 1 : 0;
        if (!isEqual && shown++ < SHOWN) {
            report(document, expected, actual);
        }
    }

    private static Set<String> set(Function<ObjectNode, String> property, List<ObjectNode> violations) {
        return violations.stream().map(property).collect(Collectors.toSet());
    }

    private static String code(JsonNode violation) {
        return violation.get("severity") + " " + violation.get("code") + " " + violation.get("pointer");
    }

    private static String location(JsonNode violation) {
        return code(violation) + " " + violation.get("line") + ":" + violation.get("column");
    }

    private static void report(Document document, List<ObjectNode> expected, List<ObjectNode> actual) {
        Set<ObjectNode> both = new HashSet<>(expected);
        both.retainAll(actual);
        System.out.printf("%s%n  %.2000s%n", document.origin(), document.text());
        expected.stream()
                .filter(violation -> !both.contains(violation))
                .limit(5)
                .forEach(v -> System.out.println("  - " + v));
        actual.stream()
                .filter(violation -> !both.contains(violation))
                .limit(5)
                .forEach(v -> System.out.println("  + " + v));
    }
}
