package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTest {
    @Test
    void theModelRefusesControlCharactersAndHalvesOfPairsAndNothingElse() {
        assertThat(Hostile.TEXTS)
                .filteredOn(text -> Marked.texts(text).content().isEmpty())
                .containsExactly(
                        "a\r\nX-Injected: y", "a\ry", "\nBEGIN:VCARD", "a\tb", "a\u0000b", "a\u0085b", "a\uD83Db");
    }

    @Test
    void theModelTakesWhatIsMeantForAddressesAndCodes() {
        assertThat(Marked.addresses(Hostile.PATH, Hostile.CODE, Hostile.LOCAL).content())
                .isPresent();
    }
}
