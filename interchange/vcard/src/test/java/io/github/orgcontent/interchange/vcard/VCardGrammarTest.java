package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.vcard.write.VCardPrinter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the cards against the grammar of RFC 6350, without ez-vcard, which wrote them. */
class VCardGrammarTest {
    private static void assertHolds(OrganizationContent content) {
        VCardGrammar.assertHolds(VCard.write(content).value());
        VCardGrammar.assertHolds(VCard.write(content, LanguageTag.parse("de")).value());
        VCardGrammar.assertHolds(VCard.write(content, LanguageTag.parse("fr")).value());
    }

    @Test
    void theBundledExampleIsValid() {
        assertHolds(SampleContacts.CONTENT);
    }

    @Test
    void theSharedContentIsValid() {
        assertHolds(Samples.iomGermany());
    }

    @Test
    void theMaximalContentIsValid() {
        assertHolds(Maximal.content());
    }

    @Test
    void allPropertiesOfAContactAreValid() {
        assertHolds(SampleContacts.standing(
                SampleContacts.whole(), SampleContacts.desk("day").build()));
    }

    @Test
    void violationsAreFound() {
        String cards = VCard.write(SampleContacts.CONTENT).value();

        for (String broken : List.of(
                cards.replaceFirst("VERSION:4.0\r\n", ""),
                cards.replaceFirst("FN;[^:]*:[^\r]*\r\n", "NAME:x\r\n"),
                cards.replaceFirst("KIND:org", "KIND:org\r\nKIND:org"),
                cards.replaceFirst("END:VCARD\r\n", ""),
                cards.replaceFirst("\\\\,", ","),
                cards.replaceFirst("ALTID=1", "ALTID=2"),
                cards.replaceFirst("\r\n ", ""),
                cards.replaceFirst("\r\n", "\n"),
                cards.replaceFirst("ADR;CC=DE", "ADR;LAND=DE"))) {
            assertThat(broken).isNotEqualTo(cards);
            assertThatThrownBy(() -> VCardGrammar.assertHolds(broken)).isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "€", "ص", "\uD83D\uDE80"})
    void linesAreFoldedAtTheLimitBetweenCharacters(String character) {
        for (int length = 1; length <= 255; length++) {
            String name = character.repeat(length);
            PressContact desk = SampleContacts.desk("night")
                    .name(LocalizedText.of("en", name))
                    .build();
            String cards = VCard.write(SampleContacts.standing(desk), desk).value();

            VCardGrammar.assertFolded(cards);
            assertThat(ContentLine.of(cards)).contains(ContentLine.parse("FN;LANGUAGE=en:" + name));
        }
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() {
        String line = "NOTE:" + "ä".repeat(35);

        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSize(75);
        assertThat(VCardPrinter.folded(line)).isEqualTo(line);
        assertThat(VCardPrinter.folded(line + "ä")).isEqualTo(line + "\r\n ä");
        assertThat(VCardPrinter.folded(line + "\r\n" + line)).isEqualTo(line + "\r\n" + line);
    }
}
