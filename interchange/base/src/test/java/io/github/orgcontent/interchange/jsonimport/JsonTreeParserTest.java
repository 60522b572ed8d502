package io.github.orgcontent.interchange.jsonimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
