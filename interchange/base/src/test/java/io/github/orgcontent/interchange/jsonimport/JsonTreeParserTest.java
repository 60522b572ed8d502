package io.github.orgcontent.interchange.jsonimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeParserTest {
    private static final JsonTreeParser PARSER = new JsonTreeParser(1_000, 100, 5);

    @Test
    void aDocumentIsParsed() {
        assertThat(PARSER.parse("{\"a\": [1, \"x\"]}", "").at("/a/1").stringValue())
                .isEqualTo("x");
    }

    @Test
    void numbersKeepAllTheirDigits() {
        assertThat(PARSER.parse("1.50", "").decimalValue()).isEqualTo(new BigDecimal("1.50"));
        assertThat(PARSER.parse("12345678901234567.123456789", "").decimalValue())
                .isEqualTo(new BigDecimal("12345678901234567.123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "nonsense", "{} {}", "NaN", "\uFEFF\uFEFF{}"})
    void textThatIsNotOneDocumentIsASyntaxError(String json) {
        assertThat(error(json).code()).isEqualTo("json.syntax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1};|1:9|a semicolon is no part of it",
                "//<![CDATA[ {}|1:1|it has no comments",
                "{ /* a */ }|1:3|it has no comments",
                "<!-- {} -->|1:1|markup and CDATA sections are no part of it",
                "{\"a\": \"b\tc\"}|1:9|a string has no line breaks and no control characters; they are escaped",
                "{\"a\": b}|1:7|",
                "{\"a\": NaN}|1:7|",
                "{\"a\":↵ NaN }|2:2|",
                "{\"a\": [1, -Infinity, 2]}|1:11|",
                "{\"a\": Infinity,↵\"b\": 1}|1:7|",
                "NaN|1:1|",
                "{\"a\":↵b}|2:1|",
                "{\"a\": 1↵\"b\": 2}|2:1|",
                "{\"a\": \"b↵c\"}|1:9|a string has no line breaks and no control characters; they are escaped",
                "[1, ↵|2:1|"
            })
    void aSyntaxErrorNamesAFrequentCause(String json, String location, @Nullable String cause) {
        Violation error = error(json.replace('↵', '\n'));

        assertThat(error.line() + ":" + error.column()).isEqualTo(location);
        assertThat(error.message()).isEqualTo(cause == null ? "is not JSON" : "is not JSON: " + cause);
    }

    @Test
    void aDocumentDoesNotHarmTheNext() throws IOException {
        String attack = Files.readString(Samples.shared("testdata/hostile/3-poison-600-names.json"));
        JsonTreeParser parser = new JsonTreeParser(1_000_000, 1_000, 50);
        for (int i = 0; i < 300; i++) {
            assertThat(parser.parse(attack, "").isObject()).isTrue();
            assertThat(parser.parse("{\"headline\": \"New plant\", \"other" + i + "\": 1}", "")
                            .size())
                    .isEqualTo(2);
        }
    }

    @Test
    void oneByteOrderMarkIsIgnored() {
        assertThat(PARSER.parse("\uFEFF{}", "").isObject()).isTrue();
    }

    @Test
    void aSyntaxErrorHasPointerLineAndColumn() {
        Violation error = error("{\n  \"a\": [1, }");
        assertThat(error.pointer()).isEqualTo("/a/1");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isBetween(11, 13);
    }

    @Test
    void aDuplicatePropertyHasPointerAndLine() {
        Violation error = error("{\"a\": {\"b\": 1,\n \"b\": 2}}");
        assertThat(error.code()).isEqualTo("json.duplicate-property");
        assertThat(error.pointer()).isEqualTo("/a/b");
        assertThat(error.line()).isEqualTo(2);
    }

    @Test
    void thePointerOfADocumentInAListComesFirst() {
        var e = catchThrowableOfType(InvalidContentException.class, () -> PARSER.parse("{\"a\": }", "/3"));
        assertThat(e.violations().get(0).pointer()).isEqualTo("/3/a");
    }

    @Test
    void aMessageDoesNotRepeatTheText() {
        assertThat(error("{\"a\": desk@example.org}").toString()).doesNotContain("example.org");
    }

    @Test
    void inputBeyondALimitIsRejected() {
        assertThat(error(" ".repeat(1_001)).code()).isEqualTo("json.limit");
        assertThat(error("\"" + "x".repeat(101) + "\"").code()).isEqualTo("json.limit");
        assertThat(error("[".repeat(6) + "]".repeat(6)).code()).isEqualTo("json.limit");
        assertThat(error("1" + "0".repeat(500)).code()).isEqualTo("json.limit");
    }

    @Test
    void aLimitIsLocated() {
        Violation depth = error("{\"a\":\n [[[[[[1]]]]]]}");
        assertThat(depth.toString()).startsWith("2:6 /a");
        assertThat(error("{\"a\":\n \"" + "x".repeat(101) + "\"}").line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E+2147483648", "1.5e-99999999999"})
    void anExponentThatNoNumberCanHoldIsALimit(String number) {
        Violation error = error("{\"a\": [1, " + number + "]}");
        assertThat(error.code()).isEqualTo("json.limit");
        assertThat(error.pointer()).isEqualTo("/a/1");
        assertThat(error.column()).isEqualTo(11);
    }

    @Test
    void theLimitsAreInclusive() {
        assertThat(PARSER.parse("[".repeat(5) + "]".repeat(5), "").isArray()).isTrue();
        assertThat(PARSER.parse("\"" + "x".repeat(100) + "\"", "").isString()).isTrue();
    }

    private static Violation error(String json) {
        var e = catchThrowableOfType(InvalidContentException.class, () -> PARSER.parse(json, ""));
        assertThat(e.violations()).hasSize(1);
        return e.violations().get(0);
    }
}
