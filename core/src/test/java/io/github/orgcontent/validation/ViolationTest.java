package io.github.orgcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationTest {
    @Test
    void aPrintedErrorHasPositionPointerCodeAndMessage() {
        assertThat(new Violation("phone", Severity.ERROR, "/phones/0/number", 4, 18, Map.of(), "must be a number"))
                .hasToString("4:18 /phones/0/number phone must be a number");
    }

    @Test
    void aPrintedWarningNamesItsSeverity() {
        assertThat(new Violation("text.nfc", Severity.WARNING, "/name/en", 0, 0, Map.of(), "is not normalized"))
                .hasToString("/name/en warning text.nfc is not normalized");
    }
}
