package io.github.orgcontent.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"000000012146438X", "0000000121032683", "0000000114559647"})
    void acceptsIsni(String isni) {
        assertOnlyThisLastCharacter(isni, "0123456789X", CheckDigits::isMod11And2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5493001KJTIIGC8Y1R12", "549300DTUYXVMJXZNY75"})
    void acceptsLei(String lei) {
        assertOnlyThisLastCharacter(lei, "0123456789", CheckDigits::isMod97And10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05dxps055", "03yrm5c26", "042nb2s44", "052gg0110", "013meh722", "00f54p054"})
    void acceptsRor(String ror) {
        assertOnlyThisLastCharacter(ror, "0123456789", CheckDigits::isRor);
    }

    private static void assertOnlyThisLastCharacter(String identifier, String alphabet, Predicate<String> isCorrect) {
        String start = identifier.substring(0, identifier.length() - 1);
        assertThat(alphabet.chars().mapToObj(last -> start + (char) last).filter(isCorrect))
                .containsExactly(identifier);
    }
}
