package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.Person;
import io.github.orgcontent.organization.PersonBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VCardTest {
    private static final PressContact WHOLE = SampleContacts.whole();

    private static String unfolded(Export<String> export) {
        return export.value().replace("\r\n ", "");
    }

    private static List<String> lines(OrganizationContent content, String property) {
        return unfolded(VCard.write(content))
                .lines()
                .filter(line -> line.matches(property + "[;:].*"))
                .toList();
    }

    private static List<String> lines(PressContact contact, String property) {
        return unfolded(VCard.write(SampleContacts.standing(contact), contact))
                .lines()
                .filter(line -> line.matches(property + "[;:].*"))
                .toList();
    }

    @Test
    void theOrganizationComesFirstThenItsOfficesThenTheContacts() {
        assertThat(lines(SampleContacts.CONTENT, "KIND"))
                .containsExactly(
                        "KIND:org",
                        "KIND:org",
                        "KIND:org",
                        "KIND:individual",
                        "KIND:individual",
                        "KIND:individual",
                        "KIND:individual",
                        "KIND:individual",
                        "KIND:individual");
    }

    @Test
    void aTextIsInEveryLanguageTheDefaultOneFirst() {
        assertThat(lines(WHOLE, "TITLE"))
                .containsExactly(
                        "TITLE;LANGUAGE=en;ALTID=1:Editor\\, on call\\; always",
                        "TITLE;LANGUAGE=de;ALTID=1:Redaktion \\\\ Bereitschaft");
        assertThat(lines(WHOLE, "LANGUAGE")).containsExactly("LANGUAGE:en");
    }

    @Test
    void aTextInOneLanguageNeedsNoAltid() {
        assertThat(lines(WHOLE, "NOTE")).containsExactly("NOTE;LANGUAGE=en:From 6 p.m. to 6 a.m.");
    }

    @Test
    void telephoneNumbersAreUrisWithTheirExtension() {
        assertThat(lines(WHOLE, "TEL"))
                .containsExactly(
                        "TEL;TYPE=voice;VALUE=uri:tel:+4312345670;ext=42", "TEL;TYPE=fax;VALUE=uri:tel:+4312345671");
    }

    @Test
    void dialledDigitsAreTextsThatLoseTheirCountry() {
        PressContact hotline = SampleContacts.desk("hotline")
                .phones(List.of(
                        new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, "2"),
                        new PhoneNumber(null, "0800 111 0 111", "DE", PhoneKind.WHATSAPP, null)))
                .build();
        OrganizationContent content = SampleContacts.standing(hotline);
        String[] losses = {
            "/pressContacts/0/phones/0/country", "/pressContacts/0/phones/1/country", "/pressContacts/0/phones/1/kind"
        };

        assertThat(lines(hotline, "TEL"))
                .containsExactly("TEL;TYPE=voice:116 117 ext. 2", "TEL;TYPE=voice:0800 111 0 111");
        assertThat(lines(hotline, "IMPP")).isEmpty();
        assertThat(VCard.write(content, hotline).losses())
                .extracting(Loss::pointer)
                .containsExactlyInAnyOrder(losses);
        assertThat(VCard.write(content).losses()).extracting(Loss::pointer).contains(losses);
    }

    @Test
    void theLossesOfAContactOfAnArticleHaveItsLocation() {
        PressContact hotline = SampleContacts.desk("hotline")
                .phones(List.of(new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, null)))
                .build();
        OrganizationContent content =
                SampleContacts.articles(List.of(List.of(), List.of(SampleContacts.whole(), hotline)));

        assertThat(VCard.write(content, hotline).losses())
                .extracting(Loss::pointer)
                .containsExactly("/news/1/pressContacts/1/phones/0/country");
    }

    @Test
    void aWhatsAppNumberIsAnImpp() {
        assertThat(lines(WHOLE, "IMPP")).containsExactly("IMPP;SERVICE-TYPE=WhatsApp:tel:+4312345672");
    }

    @Test
    void theFirstLanguageIsPreferred() {
        assertThat(lines(WHOLE, "LANG")).containsExactly("LANG;PREF=1:sr-Latn", "LANG;PREF=2:de");
    }

    @Test
    void theDutyStationIsACityInACountryWithACode() {
        assertThat(lines(WHOLE, "ADR"))
                .containsExactly(
                        "ADR;CC=AT;LANGUAGE=en;ALTID=1:;;;Vienna;;;", "ADR;CC=AT;LANGUAGE=de;ALTID=1:;;;Wien;;;");
        assertThat(lines(WHOLE, "TZ")).containsExactly("TZ:Europe/Vienna");
    }

    @Test
    void aContactWithoutALocationHasNoAddress() {
        assertThat(lines(SampleContacts.desk("night").build(), "ADR")).isEmpty();
    }

    @Test
    void aContactOfTheOrganizationHasItsName() {
        PressContact desk = SampleContacts.desk("night").build();

        assertThat(lines(desk, "ORG"))
                .hasSize(3)
                .contains("ORG;LANGUAGE=en;ALTID=1:International Organization for River Health");
        assertThat(lines(WHOLE, "ORG")).containsExactly("ORG;LANGUAGE=en:Quelle & Söhne");
        assertThat(lines(SampleContacts.articles(List.of(List.of(desk))), "ORG"))
                .hasSameSizeAs(lines(SampleContacts.articles(List.of(List.of())), "ORG"));
    }

    @Test
    void theFormattedNameOfAContactWithoutANameIsItsRoleOrItsOrganization() {
        LocalizedText organization = LocalizedText.of("en", "Example Relief");
        PressContactBuilder unnamed = SampleContacts.desk("night").name(null).organization(organization);

        assertThat(lines(unnamed.build(), "FN")).containsExactly("FN;LANGUAGE=en:Example Relief");
        assertThat(lines(unnamed.role(LocalizedText.of("en", "Spokesperson")).build(), "FN"))
                .containsExactly("FN;LANGUAGE=en:Spokesperson");
        assertThat(lines(unnamed.build(), "ORG")).containsExactly("ORG;LANGUAGE=en:Example Relief");
    }

    @Test
    void theOrganizationIsRelatedToItsPressContacts() {
        List<String> uids = lines(WHOLE, "UID");

        assertThat(lines(SampleContacts.standing(WHOLE), "RELATED"))
                .containsExactly("RELATED;TYPE=agent:" + uids.get(0).substring("UID:".length()));
    }

    @Test
    void anOfficeIsAUnitOfTheOrganizationInTheirCommonLanguages() {
        assertThat(lines(SampleContacts.with(SampleContacts.office().build()), "ORG"))
                .contains(
                        "ORG;LANGUAGE=en;ALTID=1:International Organization for River Health;Delta project",
                        "ORG;LANGUAGE=ar;ALTID=1:المنظمة الدولية لصحة الأنهار");
    }

    @Test
    void anAddressIsInEachLanguageOfItsTexts() {
        var address = new PostalAddress(
                List.of(LocalizedText.of("de", "Hafen, Tor 2"), LocalizedText.of("de", "Kai 7", "en", "Quay 7")),
                LocalizedText.of("en", "Port", "de", "Hafenstadt"),
                LocalizedText.of("en", "Coast"),
                "01234",
                "DE");

        assertThat(lines(
                        SampleContacts.with(SampleContacts.office()
                                .address(address)
                                .country("DE")
                                .build()),
                        "ADR"))
                .startsWith(
                        "ADR;CC=DE;LANGUAGE=en;ALTID=1:;;Quay 7;Port;Coast;01234;",
                        "ADR;CC=DE;LANGUAGE=de;ALTID=1:;;Hafen\\, Tor 2,Kai 7;Hafenstadt;;01234;");
    }

    @Test
    void anAddressInOneLanguageIsInACommonLanguageOfItsTexts() {
        var address = new PostalAddress(
                List.of(LocalizedText.of("de", "Kai 7")),
                LocalizedText.of("en", "Port", "de", "Hafen"),
                null,
                null,
                "DE");
        Export<String> export = VCard.write(
                SampleContacts.with(SampleContacts.office().address(address).build()), LanguageTag.parse("en"));

        assertThat(unfolded(export)).contains("\r\nADR;CC=DE;LANGUAGE=de:;;Kai 7;Hafen;;;\r\n");
        assertThat(export.losses()).extracting(Loss::pointer).noneMatch(pointer -> pointer.contains("address"));
    }

    @Test
    void textsMissingInTheLanguageOfAnAddressAreLost() {
        var address = new PostalAddress(
                List.of(LocalizedText.of("de", "Kai 7")), LocalizedText.of("en", "Port"), null, null, "DE");
        Export<String> export = VCard.write(
                SampleContacts.with(SampleContacts.office().address(address).build()), LanguageTag.parse("en"));

        assertThat(unfolded(export)).contains("\r\nADR;CC=DE:;;;Port;;;\r\n");
        assertThat(export.losses())
                .extracting(Loss::pointer)
                .contains("/organization/offices/0/address/lines/0")
                .doesNotContain("/organization/offices/0/address/locality");
    }

    @Test
    void theCountryOfAnOfficeIsWrittenBesideAnAddressInAnotherCountry() {
        var address = new PostalAddress(List.of(), null, null, "01234", "DE");
        Office office = SampleContacts.office().address(address).country("FR").build();

        assertThat(lines(SampleContacts.with(office), "ADR")).startsWith("ADR;CC=DE:;;;;;01234;", "ADR;CC=FR:;;;;;;");
        assertThat(lines(
                        SampleContacts.with(SampleContacts.office()
                                .address(address)
                                .country("DE")
                                .build()),
                        "ADR"))
                .doesNotContain("ADR;CC=DE:;;;;;;");
        assertThat(lines(
                        SampleContacts.with(
                                SampleContacts.office().country("FR").build()),
                        "ADR"))
                .contains("ADR;CC=FR:;;;;;;");
    }

    @Test
    void aUrlIsWrittenUnchanged() {
        var websites = new TreeMap<>(Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/a,b;c")));

        assertThat(lines(SampleContacts.with(organization -> organization.websites(websites)), "URL"))
                .containsExactly(
                        "URL;LANGUAGE=en:https://www.example.org/a,b;c",
                        "URL:https://www.example.org/en/people/director-general");
    }

    @Test
    void anAccountIsAProfileWithServiceAndUserName() {
        var account = new Account("photos", URI.create("https://photos.example.org/a;b,c"), "the \"^\" : ones", null);

        assertThat(lines(SampleContacts.with(organization -> organization.accounts(List.of(account))), "SOCIALPROFILE"))
                .containsExactly(
                        "SOCIALPROFILE;SERVICE-TYPE=photos;USERNAME=\"the ^'^^^' : ones\":https://photos.example.org/a;b,c");
    }

    @Test
    void aLogoHasItsMediaType() {
        Image logo = ImageBuilder.builder()
                .url(URI.create("https://www.example.org/logo"))
                .decorative(true)
                .mediaType("image/svg+xml")
                .build();

        assertThat(lines(SampleContacts.with(organization -> organization.logo(logo)), "LOGO"))
                .containsExactly("LOGO;MEDIATYPE=image/svg+xml:https://www.example.org/logo");
    }

    @Test
    void aPersonHasACardWithRoleOrganizationAndPortrait() {
        Person person = PersonBuilder.builder()
                .id("ines")
                .name(LocalizedText.of("en", "Ines Example"))
                .role(LocalizedText.of("en", "Director"))
                .image(ImageBuilder.builder()
                        .url(URI.create("https://www.example.org/ines"))
                        .decorative(true)
                        .mediaType("image/jpeg")
                        .build())
                .build();
        List<Person> people = Stream.concat(SampleContacts.CONTENT.organization().people().stream(), Stream.of(person))
                .toList();
        OrganizationContent content = SampleContacts.with(organization -> organization.people(people));

        assertThat(lines(content, "PHOTO")).containsExactly("PHOTO;MEDIATYPE=image/jpeg:https://www.example.org/ines");
        assertThat(lines(content, "TITLE")).contains("TITLE;LANGUAGE=en:Director");
        assertThat(lines(content, "FN")).contains("FN;LANGUAGE=en:Ines Example");
    }

    @Test
    void inOneLanguageEachTextOccursOnce() {
        Export<String> export = VCard.write(SampleContacts.standing(WHOLE), LanguageTag.parse("de"));

        assertThat(unfolded(export))
                .contains(
                        "\r\nLANGUAGE:de\r\n",
                        "\r\nFN:Nachtdienst\r\n",
                        "\r\nORG;LANGUAGE=en:Quelle & Söhne\r\n",
                        "\r\nURL:https://www.example.org/de\r\n")
                .doesNotContain("ALTID", "Night desk");
        assertThat(export.losses()).extracting(Loss::pointer).contains("/defaultLanguage");
    }

    @Test
    void aContactOfSeveralArticlesHasOneCard() {
        PressContact desk = SampleContacts.desk("night").build();
        PressContact other = SampleContacts.desk("night").country("AT").build();

        assertThat(lines(SampleContacts.articles(List.of(List.of(desk), List.of(other), List.of(desk))), "EMAIL"))
                .filteredOn(line -> line.contains("night"))
                .hasSize(2);
    }

    @Test
    void theUidOfAContactIsUnchangedWhenAnArticleIsAdded() {
        PressContact desk = SampleContacts.desk("night").build();
        OrganizationContent before = SampleContacts.articles(List.of(List.of(desk), List.of()));
        OrganizationContent after = SampleContacts.articles(List.of(List.of(desk), List.of(desk), List.of()));

        assertThat(uid(after, desk)).isEqualTo(uid(before, desk));
        assertThat(uid(SampleContacts.articles(List.of(List.of(desk))), desk)).isNotEqualTo(uid(before, desk));
    }

    private static String uid(OrganizationContent content, PressContact contact) {
        return ContentLine.of(VCard.write(content, contact).value()).stream()
                .filter(line -> line.name().equals("UID"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aContactOfTheOrganizationKeepsItsUidInArticles() {
        PressContact desk = SampleContacts.desk("night").build();
        OrganizationContent content = OrganizationContentBuilder.builder(
                        SampleContacts.articles(List.of(List.of(desk))))
                .pressContacts(List.of(desk))
                .build();

        assertThat(uid(content, desk)).isEqualTo(uid(SampleContacts.standing(desk), desk));
        assertThat(lines(content, "EMAIL"))
                .filteredOn(line -> line.contains("night"))
                .hasSize(1);
    }

    @Test
    void theCardOfAContactIsEqualToTheOneAmongAll() {
        OrganizationContent content = SampleContacts.standing(WHOLE);
        Export<String> one = VCard.write(content, WHOLE);

        assertThat(one.isComplete()).isTrue();
        assertThat(one.value()).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").endsWith("END:VCARD\r\n");
        assertThat(VCard.write(content).value()).contains(one.value());
    }

    @Test
    void theCardOfAContactInOneLanguageIsEqualToTheOneAmongAll() {
        OrganizationContent content = SampleContacts.articles(List.of(List.of(WHOLE)));
        LanguageTag german = LanguageTag.parse("de");
        Export<String> one = VCard.write(content, WHOLE, german);

        assertThat(one.isComplete()).isTrue();
        assertThat(one.value()).contains("FN:Nachtdienst").startsWith("BEGIN:VCARD\r\n");
        assertThat(VCard.write(content, german).value()).contains(one.value());
    }

    @Test
    void aContactOfAnotherContentIsRejected() {
        assertThatThrownBy(() -> VCard.write(SampleContacts.CONTENT, WHOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the press contact night is not part of the content");
    }

    @Test
    void invalidContentIsRejected() {
        OrganizationContent content =
                SampleContacts.standing(SampleContacts.desk("no id").build());

        assertThatThrownBy(() -> VCard.write(content)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void anArticleWithoutContactsIsLostAsAWhole() {
        Export<String> export = VCard.write(SampleContacts.articles(List.of(List.of(), List.of(WHOLE))));

        assertThat(export.losses())
                .extracting(Loss::pointer)
                .contains("/news/0", "/news/1/body")
                .doesNotContain("/news/1", "/news/1/id", "/news/1/pressContacts", "/news/0/body");
    }

    @Test
    void aPublicationGivesTheSameExportsAsItsContent() {
        OrganizationContent content = SampleContacts.CONTENT;
        Publication publication = Publication.of(content);
        PressContact contact = content.pressContacts().get(0);
        LanguageTag german = LanguageTag.parse("de");

        assertThat(VCard.write(publication)).isEqualTo(VCard.write(content));
        assertThat(VCard.write(publication, german)).isEqualTo(VCard.write(content, german));
        assertThat(VCard.write(publication, contact)).isEqualTo(VCard.write(content, contact));
        assertThat(VCard.write(publication, contact, german)).isEqualTo(VCard.write(content, contact, german));
    }
}
