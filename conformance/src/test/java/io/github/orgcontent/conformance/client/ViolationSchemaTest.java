package io.github.orgcontent.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.schema.SchemaValidator;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ViolationSchemaTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final SchemaValidator VALIDATOR =
            SchemaValidator.of(Nodes.parse(ContentSchema.of(Violation.class).toString()));

    @Test
    void theViolationsOfAllCasesAreValid() {
        List<String> violations = Case.all().stream()
                .flatMap(document -> document.check().violations().stream())
                .map(MAPPER::writeValueAsString)
                .toList();

        assertThat(violations)
                .hasSizeGreaterThan(100)
                .allSatisfy(violation ->
                        assertThat(VALIDATOR.problems(violation)).as(violation).isEmpty());
    }

    @Test
    void anUnknownPositionAndEmptyParametersAreAbsent() {
        var violation = new Violation("text.nfc", Severity.WARNING, "/name/en", 0, 0, Map.of(), "is not normalized");

        assertThat(MAPPER.writeValueAsString(violation))
                .isEqualTo("{\"code\":\"text.nfc\",\"severity\":\"warning\",\"pointer\":\"/name/en\","
                        + "\"message\":\"is not normalized\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'code': 'id', 'severity': 'error', 'pointer': ''}",
                "{'code': 'id', 'severity': 'advice', 'pointer': '', 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': 'id', 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '/~2', 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '', 'line': 1, 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '', 'column': 1, 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '', 'line': 0, 'column': 0, 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '', 'parameters': {'max': 1}, 'message': 'm'}",
                "{'code': 'id', 'severity': 'error', 'pointer': '', 'parameters': {}, 'message': 'm'}"
            })
    void anotherFormIsInvalid(String violation) {
        assertThat(VALIDATOR.problems(violation.replace('\'', '"'))).isNotEmpty();
    }
}
