package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTextsTest {
    @Test
    void theModelRejectsOnlyControlCharactersAndUnpairedSurrogates() {
        assertThat(HostileTexts.TEXTS)
                .filteredOn(text -> MarkedContent.texts(text).content().isEmpty())
                .containsExactly(
                        "a\r\nX-Injected: y", "a\ry", "\nBEGIN:VCARD", "a\tb", "a\u0000b", "a\u0085b", "a\uD83Db");
    }

    @Test
    void theModelAcceptsTheUrlsAndCodes() {
        assertThat(MarkedContent.addresses(HostileTexts.PATH, HostileTexts.CODE, HostileTexts.LOCAL)
                        .content())
                .isPresent();
    }
}
