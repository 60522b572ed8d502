package io.github.orgcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPointerTest {
    @Test
    void escapesTildeBeforeSlash() {
        assertThat(JsonPointer.of(List.of("a/b", "m~n", "~1", 3))).isEqualTo("/a~1b/m~0n/~01/3");
    }

    @Test
    void tokensIsTheInverseOfOf() {
        List<String> tokens = List.of("a/b", "m~n", "~1", "~0", "", "3");

        assertThat(JsonPointer.tokens(JsonPointer.of(tokens))).isEqualTo(tokens);
    }

    @Test
    void isEmptyForTheWholeDocument() {
        assertThat(JsonPointer.of(List.of())).isEmpty();
        assertThat(JsonPointer.tokens("")).isEmpty();
    }
}
