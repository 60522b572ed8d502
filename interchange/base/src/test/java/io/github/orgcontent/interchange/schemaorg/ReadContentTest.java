package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadContentTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    @Test
    void anOrganizationOfAWebPageIsRead() {
        Import<OrganizationContent> read = read("""
                "@type": "EducationalOrganization", "identifier": "river-school", "name": "River School",
                "url": "https://school.example.org", "foundingDate": "1951-12",
                "alternateName": ["RS", "School of Rivers"], "duns": "123456789",
                "sameAs": ["https://ror.org/0zzq5xk33", "https://social.example.org/@school"],
                "contactPoint": {"@type": "ContactPoint", "contactType": "press", "identifier": "press",
                                 "name": "Press", "telephone": "tel:+49 30 123-4567;ext=8"}
                """);
        OrganizationContent content = read.value();

        assertThat(content.defaultLanguage()).isEqualTo(ENGLISH);
        assertThat(content.organization().kind()).isEqualTo(OrganizationKind.ACADEMIC);
        assertThat(content.organization().alternateNames())
                .containsExactly(LocalizedText.of("en", "RS"), LocalizedText.of("en", "School of Rivers"));
        assertThat(content.organization().identifiers())
                .containsExactly(new Identifier("duns", "123456789"), new Identifier("ror", "0zzq5xk33"));
        assertThat(content.pressContacts().get(0).phones())
                .containsExactly(new PhoneNumber("+49301234567", null, null, PhoneKind.VOICE, "8"));
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/sameAs/1");
    }

    @Test
    void theVersionOfAnotherSchemaIsIgnored() {
        Import<OrganizationContent> read = SchemaOrg.read("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "CreativeWork", "schemaVersion": "10.0", "inLanguage": "fr"},
                  {"@type": "Organization", "identifier": "x", "name": "X"}]}
                """, ENGLISH);

        assertThat(read.value().schemaVersion()).isEqualTo(OrganizationContent.SCHEMA_VERSION);
        assertThat(read.value().defaultLanguage()).isEqualTo(ENGLISH);
        assertThat(read.losses()).extracting(Loss::pointer).contains("/@graph/0");
    }

    @Test
    void theOutputContainsTheSchemaVersionOfTheModel() {
        assertThat(SchemaOrg.write(Maximal.content()).value())
                .contains("\"schemaVersion\":\"https://orgcontent.github.io/schema/1.0/organization-content.json\"");
    }

    @Test
    void anAmbiguousTypeGivesNoKind() {
        assertThat(read("\"@type\": \"NGO\", \"identifier\": \"x\", \"name\": \"X\"")
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/organization/kind");
    }

    @Test
    void aDocumentWithoutAnOrganizationIsIncomplete() {
        assertThat(read("\"@type\": \"WebSite\", \"name\": \"X\"").violations())
                .extracting(Violation::pointer)
                .containsExactly("/organization");
    }

    @Test
    void contactsOtherThanPressContactsAreReportedAsLosses() {
        assertThat(read("""
                "@type": "Organization",
                "contactPoint": [{"@type": "ContactPoint", "contactType": "sales", "telephone": "+49301234567"}]
                """).losses()).extracting(Loss::pointer).containsExactly("/contactPoint");
    }

    @Test
    void aSecondOrganizationIsReportedAsLoss() {
        String json = """
                {"@context": "https://schema.org", "@graph": [
                    {"@type": "Organization", "identifier": "one"}, {"@type": "Organization", "identifier": "two"}]}""";

        assertThat(SchemaOrg.read(json).losses()).extracting(Loss::pointer).containsExactly("/@graph/1");
    }

    @Test
    void anIdentifierNamedAcronymIsNotAnIdentifier() {
        assertThat(read("""
                "@type": "Organization",
                "identifier": {"@type": "PropertyValue", "propertyID": "acronym", "value": "X"}
                """).value().organization().identifiers()).containsExactly(new Identifier("acronym", "X"));
    }

    @Test
    void aPressContactMayHaveARoleOnly() {
        var contact = read("""
                "@type": "Organization", "contactPoint": {"@type": "ContactPoint", "contactType": "press",
                "identifier": "press", "description": "Spokesperson", "email": "press@example.org"}
                """).value().pressContacts().get(0);

        assertThat(contact.name()).isNull();
        assertThat(contact.role()).isEqualTo(LocalizedText.of("en", "Spokesperson"));
    }

    @Test
    void aPressContactWithoutNameRoleAndOrganizationIsAViolation() {
        assertThat(read("""
                "@type": "Organization", "contactPoint": {"@type": "ContactPoint", "contactType": "press",
                "identifier": "press", "email": "press@example.org"}
                """).violations()).extracting(Violation::code).contains("contact.name");
    }

    @Test
    void digitsAreDialledInTheCountryThatTheContactServes() {
        var read = read("""
                "@type": "Organization", "contactPoint": {"@type": "ContactPoint", "contactType": "press",
                "telephone": ["+49301234567", "116 117;ext=2"], "faxNumber": "0800 111 0 111", "areaServed": "DE"}
                """);

        assertThat(read.value().pressContacts().get(0).phones())
                .containsExactly(
                        new PhoneNumber("+49301234567", null, null, PhoneKind.VOICE, null),
                        new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, "2"),
                        new PhoneNumber(null, "0800 111 0 111", "DE", PhoneKind.FAX, null));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Germany\"", "[\"DE\", \"AT\"]", "{\"@type\": \"Country\", \"name\": \"Germany\"}"})
    void digitsWithoutACountryCodeAreLost(String area) {
        assertThat(read("""
                "@type": "Organization", "contactPoint": {"@type": "ContactPoint", "contactType": "press",
                "telephone": "116 117", "areaServed": %s}
                """.formatted(area)).losses()).extracting(Loss::pointer).contains("/contactPoint/telephone");
    }

    @Test
    void theAreaOfNumbersInInternationalFormIsALoss() {
        assertThat(read("""
                "@type": "Organization", "contactPoint": {"@type": "ContactPoint", "contactType": "press",
                "telephone": "+49301234567", "areaServed": "DE"}
                """).losses()).extracting(Loss::pointer).containsExactly("/contactPoint/areaServed");
    }

    @Test
    void anInvalidTelephoneNumberIsReportedAsLoss() {
        assertThat(read("""
                "@type": "Organization", "contactPoint":
                {"@type": "ContactPoint", "contactType": "press", "telephone": ["030 1234567", "+49 (0)30 1234567", "tel:116117"]}
                """).losses())
                .extracting(Loss::pointer)
                .containsExactly("/contactPoint/telephone/0", "/contactPoint/telephone/1", "/contactPoint/telephone/2");
    }

    private static Import<OrganizationContent> read(String properties) {
        return SchemaOrg.read("{\"@context\": \"https://schema.org\", " + properties + "}", ENGLISH);
    }
}
