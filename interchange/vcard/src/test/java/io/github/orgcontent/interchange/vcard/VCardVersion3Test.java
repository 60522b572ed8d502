package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards in the version 3.0 (RFC 2426), for telephones and mail programs that read no other one. */
class VCardVersion3Test {
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final PressContact WHOLE = SampleContacts.whole();
    private static final OrganizationContent CONTENT = SampleContacts.standing(WHOLE);

    private static List<String> lines(Export<String> export, String property) {
        return export.value()
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.matches(property + "[;:].*"))
                .toList();
    }

    private static Export<String> card() {
        return VCard.writeVersion3(CONTENT, WHOLE, GERMAN);
    }

    @Test
    void aNameIsWholeInItsFirstComponent() {
        assertThat(lines(card(), "VERSION")).containsExactly("VERSION:3.0");
        assertThat(lines(card(), "FN")).containsExactly("FN:Nachtdienst");
        assertThat(lines(card(), "N")).containsExactly("N:Nachtdienst;;;;");
    }

    @Test
    void eachCardOfVersion4HasANameInEachLanguage() {
        assertThat(lines(VCard.write(CONTENT, WHOLE), "N"))
                .containsExactly("N;LANGUAGE=en;ALTID=1:Night desk;;;;", "N;LANGUAGE=de;ALTID=1:Nachtdienst;;;;");
    }

    @Test
    void telephoneNumbersAreTexts() {
        assertThat(lines(card(), "TEL"))
                .containsExactly(
                        "TEL;TYPE=voice:+4312345670 ext. 42", "TEL;TYPE=fax:+4312345671", "TEL;TYPE=voice:+4312345672");
        assertThat(lines(card(), "IMPP")).isEmpty();
    }

    @Test
    void aCountryHasItsName() {
        assertThat(lines(card(), "ADR")).containsExactly("ADR:;;;Wien;;;Österreich");
    }

    @Test
    void aTextInAnotherLanguageDeclaresIt() {
        assertThat(lines(card(), "NOTE")).containsExactly("NOTE;LANGUAGE=en:From 6 p.m. to 6 a.m.");
    }

    @Test
    void thePropertiesOfVersion4AreLosses() {
        assertThat(lines(card(), "KIND|LANG|LANGUAGE|RELATED|SOCIALPROFILE")).isEmpty();
        assertThat(card().losses())
                .extracting(Loss::pointer)
                .containsExactly("/pressContacts/0/phones/2/kind", "/pressContacts/0/languages");
        assertThat(VCard.writeVersion3(SampleContacts.CONTENT, GERMAN).losses())
                .extracting(Loss::pointer)
                .contains("/organization/accounts/0/service", "/organization/languages");
    }

    @Test
    void theCardOfAContactIsEqualToTheOneAmongAll() {
        assertThat(VCard.writeVersion3(CONTENT, GERMAN).value()).contains(card().value());
        assertThat(VCard.writeVersion3(Publication.of(CONTENT), GERMAN))
                .isEqualTo(VCard.writeVersion3(CONTENT, GERMAN));
        assertThat(VCard.writeVersion3(Publication.of(CONTENT), WHOLE, GERMAN)).isEqualTo(card());
    }

    @Test
    void aContactOfAnotherContentIsRejected() {
        assertThatThrownBy(() -> VCard.writeVersion3(SampleContacts.CONTENT, WHOLE, GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the press contact night is not part of the content");
    }
}
