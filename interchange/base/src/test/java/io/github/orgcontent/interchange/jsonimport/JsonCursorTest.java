package io.github.orgcontent.interchange.jsonimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {
    private static final JsonTreeParser PARSER = new JsonTreeParser(100_000, 1_000, 10);

    @Test
    void unconsumedValuesAreLossesInDocumentOrder() {
        JsonCursor root = root("{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}, \"e\": [4, 5], \"f/g~\": null}");
        root.child("b").child("c").consume();
        root.child("e").element(1).consume();

        assertThat(losses(root))
                .containsExactly("/a a: unused a", "/b/d d: unused d", "/e/0 e: unused e", "/f~1g~0 f/g~: unused f/g~");
    }

    @Test
    void aValueWithoutConsumedPartsIsOneLoss() {
        assertThat(losses(root("{\"a\": {\"b\": {\"c\": 1}}}"))).containsExactly("/a a: unused a");
    }

    @Test
    void aConsumedValueIncludesItsDescendants() {
        JsonCursor root = root("{\"a\": {\"b\": [1]}}");
        root.child("a").consume();

        assertThat(losses(root)).isEmpty();
    }

    @Test
    void aValueWithoutContentIsNoLoss() {
        assertThat(losses(root("{\"a\": [], \"b\": {}}"))).isEmpty();
        assertThat(losses(root("{\"a\": [{}, \"\"]}"))).containsExactly("/a a: unused a");
    }

    @Test
    void aLossIncludesItsDescendantsAndHasTheFirstReason() {
        JsonCursor root = root("{\"a\": {\"b\": 1}}");
        root.child("a").child("b").note("spelling", "not kept");
        root.child("a").lose("first");
        root.child("a").lose("second");
        root.child("a").consume();

        assertThat(losses(root)).containsExactly("/a a: first");
    }

    @Test
    void aNoteIsALossOfAConsumedValue() {
        JsonCursor root = root("{\"a\": \"x\"}");
        root.child("a").consume();
        root.child("a").note("white space", "not kept");
        root.child("a").note("white space", "not kept");

        assertThat(losses(root)).containsExactly("/a white space: not kept");
    }

    @Test
    void aStringThatIsInvalidIsLostWithItsReason() {
        JsonCursor root = root("{\"a\": \"https://www.example.org\", \"b\": \"x\", \"c\": 3}");

        assertThat(root.child("a").read(ScalarFormats.WEB_ADDRESS)).isPresent();
        assertThat(root.child("b").read(ScalarFormats.WEB_ADDRESS)).isEmpty();
        assertThat(root.child("c").read(ScalarFormats.WEB_ADDRESS)).isEmpty();
        assertThat(root.child("d").read(ScalarFormats.WEB_ADDRESS)).isEmpty();
        assertThat(losses(root))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("/b b: the model supports absolute http and https URLs only");
        assertThat(losses(root).get(1)).isEqualTo("/c c: it is not a string");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.0,1", "1e2,100", "100000,100000", "100000.000,100000"})
    void anIntegerIsReadInAnySpelling(String json, long value) {
        assertThat(root(json).readInteger(1, 100_000)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "100001",
                "1.5",
                "\"1\"",
                "null",
                "true",
                "1e999999999",
                "1e-999999999",
                "9223372036854775808"
            })
    void anIntegerOutOfBoundsIsLost(String json) {
        JsonCursor root = root(json);

        assertThat(root.readInteger(1, 100_000)).isEmpty();
        assertThat(losses(root)).containsExactly(" document: it is not an integer from 1 to 100000");
    }

    @ParameterizedTest
    @CsvSource({"12.50,12.50", "0,0", "-3.000000001,-3.000000001", "999999999999999999,999999999999999999", "1e3,1000"})
    void aDecimalKeepsItsDigits(String json, String value) {
        assertThat(root(json).readDecimal().orElseThrow().toPlainString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\"",
                "true",
                "null",
                "1e300",
                "1e999999999",
                "1e-999999999",
                "-1e2147483647",
                "1e-2147483647",
                "1000000000000000000",
                "0.0000000001"
            })
    void aDecimalThatTheModelCannotHoldIsLost(String json) {
        JsonCursor root = root(json);

        assertThat(root.readDecimal()).isEmpty();
        assertThat(losses(root)).hasSize(1);
    }

    @Test
    void elementsAfterTheLimitAreLost() {
        JsonCursor root = root("{\"a\": [" + "1,".repeat(JsonCursor.MAX_ELEMENTS) + "1]}");
        List<JsonCursor> elements = root.elements("a");
        elements.forEach(JsonCursor::consume);

        assertThat(elements).hasSize(JsonCursor.MAX_ELEMENTS);
        assertThat(losses(root)).containsExactly("/a/250 a: at most 250 elements are read");
    }

    @Test
    void veryLongPointersAreLimited() {
        JsonCursor root = root("{\"" + "x".repeat(1_000) + "\": [[1]" + ",1".repeat(9_000) + "]}");
        JsonCursor list = root.child("x".repeat(1_000));
        list.element(0).element(0).consume();
        List<String> losses = losses(root);

        assertThat(losses).hasSizeBetween(3_900, 4_000);
        assertThat(losses.get(losses.size() - 1)).endsWith("more losses are not listed");
    }

    @Test
    void cursorsOfTheSameLocationAreEqual() {
        JsonCursor root = root("{\"a\": [1, 1], \"b\": {\"a\": 1}}");
        JsonCursor first = root.child("a").element(0);

        assertThat(first)
                .isEqualTo(root.child("a").element(0))
                .hasSameHashCodeAs(root.child("a").element(0));
        assertThat(first).hasToString("/a/0").isNotEqualTo(root.child("a").element(1));
        assertThat(root.child("a")).isNotEqualTo(root.child("b").child("a")).isNotEqualTo(root);
        assertThat(root).isEqualTo(root.child("a").parent()).isNotEqualTo(root("{}"));
    }

    private static JsonCursor root(String json) {
        return JsonCursor.root(PARSER.parse(json, ""), "");
    }

    private static List<String> losses(JsonCursor root) {
        return root.properties().losses(root, "document", name -> "unused " + name).stream()
                .map(Loss::toString)
                .toList();
    }
}
