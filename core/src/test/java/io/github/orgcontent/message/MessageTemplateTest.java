package io.github.orgcontent.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {
    @ParameterizedTest
    @CsvSource({
        "must not be blank, must not be blank",
        "{one} and {one}, 1 and 1",
        "{other} stays, {other} stays",
        "at {one}[ of {two}][ or {other}]., at 1 of {one}.",
        "[{one}[{other}], [1",
        "[always], always",
        "{not a name}, {not a name}",
    })
    void fillsInTheGivenValues(String template, String filled) {
        assertThat(MessageTemplate.parse(template).fill(Map.of("one", 1, "two", "{one}"), (name, value) -> value))
                .isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"a {kind}, a kind of tag", "a {what}, a tag"})
    void usesTheLabelOfAValue(String template, String filled) {
        assertThat(MessageTemplate.parse(template)
                        .fill(
                                Map.of("kind", "tag", "what", "tag"),
                                (name, value) -> name.equals("kind") ? "kind of " + value : value))
                .isEqualTo(filled);
    }
}
