package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag FRENCH = LanguageTag.parse("fr");
    private static final OrganizationContent CONTENT = Maximal.content();
    private static final NewsArticle ARTICLE = CONTENT.news().get(0);

    @Test
    void eachTextContainsItsLanguageInAllLanguages() {
        JsonNode headline = article(SchemaOrg.write(CONTENT)).get("headline");

        assertThat(headline.valueStream().map(text -> text.get("@language").asString()))
                .containsExactly("ar", "de", "en");
    }

    @Test
    void textsInOneLanguageArePlain() {
        JsonNode article = article(SchemaOrg.write(CONTENT, GERMAN));

        assertThat(article.get("inLanguage").asString()).isEqualTo("de");
        assertThat(article.get("headline").asString())
                .isEqualTo(ARTICLE.headline().in(GERMAN).orElseThrow());
    }

    @Test
    void aTextInAnotherLanguageContainsItsLanguage() {
        NewsArticle article = NewsArticleBuilder.builder(ARTICLE)
                .byline(LocalizedText.of("en", "Jane Doe"))
                .build();

        JsonNode byline =
                article(SchemaOrg.write(with(article), GERMAN)).get("author").get("name");

        assertThat(byline.get("@language").asString()).isEqualTo("en");
        assertThat(byline.get("@value").asString()).isEqualTo("Jane Doe");
    }

    @Test
    void aBylineIsAPersonUnlessItIsTheNameOfAPublisher() {
        assertThat(authorType(LocalizedText.of("en", "Jane Doe"))).isEqualTo("Person");
        assertThat(authorType(CONTENT.organization().name())).isEqualTo("Organization");
        assertThat(authorType(LocalizedText.of(
                        "de", CONTENT.organization().name().in(GERMAN).orElseThrow())))
                .isEqualTo("Organization");
        assertThat(authorType(CONTENT.organization().name().with(FRENCH, "Jeanne Dupont")))
                .isEqualTo("Person");
    }

    private static String authorType(LocalizedText byline) {
        NewsArticle article = NewsArticleBuilder.builder(ARTICLE).byline(byline).build();
        JsonNode author = article(SchemaOrg.write(with(article))).get("author");
        assertThat(SchemaOrg.read(SchemaOrg.write(with(article)).value())
                        .value()
                        .news()
                        .get(0)
                        .byline())
                .isEqualTo(byline);
        return author.get("@type").asString();
    }

    @Test
    void anArticleMissingInALanguageIsWrittenInItsOriginalLanguage() {
        JsonNode article = article(SchemaOrg.write(CONTENT, FRENCH));

        assertThat(article.get("inLanguage").asString()).isEqualTo("en");
        assertThat(article.get("headline").isString()).isTrue();
    }

    @Test
    void theTranslationsOfTheOriginalAreLinked() {
        JsonNode article = article(SchemaOrg.write(CONTENT, ENGLISH));

        assertThat(article.has("translationOfWork")).isFalse();
        assertThat(article.get("workTranslation").valueStream())
                .extracting(
                        other -> other.get("inLanguage").asString(),
                        other -> other.get("url").asString())
                .contains(tuple("de", String.valueOf(ARTICLE.urls().get(GERMAN))));
    }

    @Test
    void aTranslationLinksToTheOriginalAndTheOriginalToTheOthers() {
        JsonNode article = article(SchemaOrg.write(CONTENT, GERMAN));
        JsonNode original = article.get("translationOfWork");

        assertThat(original.get("@id"))
                .isEqualTo(article(SchemaOrg.write(CONTENT)).get("@id"));
        assertThat(original.get("inLanguage").asString()).isEqualTo("en");
        assertThat(original.get("workTranslation").get("inLanguage").asString()).isEqualTo("ar");
    }

    @Test
    void theNameOfANodeDoesNotDependOnItsTexts() {
        NewsArticle other = NewsArticleBuilder.builder(ARTICLE)
                .headline(LocalizedText.of("en", "Another", "de", "Anders", "ar", "x"))
                .build();

        assertThat(article(SchemaOrg.write(with(other))).get("@id"))
                .isEqualTo(article(SchemaOrg.write(CONTENT)).get("@id"));
    }

    @Test
    void withoutAWebSiteNodesAreNamedByUuids() {
        OrganizationContent content = OrganizationContentBuilder.builder(CONTENT)
                .organization(OrganizationProfileBuilder.builder(CONTENT.organization())
                        .websites(new TreeMap<>())
                        .build())
                .build();

        assertThat(article(SchemaOrg.write(content)).get("@id").asString())
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(Differences.untold(
                        Differences.between(
                                content,
                                SchemaOrg.read(SchemaOrg.write(content).value()).value()),
                        SchemaOrg.write(content).losses()))
                .isEmpty();
    }

    @Test
    void aSingleArticleContainsItsPublisherAndItsSubjects() {
        JsonNode article = tree(SchemaOrg.write(CONTENT, ARTICLE, GERMAN));

        assertThat(article.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("publisher").values().stream()
                        .map(publisher -> publisher.get("name").asString()))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(CONTENT.organization().name()),
                                ARTICLE.publishers().stream().map(Affiliation::name))
                        .map(name -> name.in(GERMAN).orElseThrow())
                        .toList());
        assertThat(article.findValues("termCode").stream().map(JsonNode::asString))
                .containsAll(ARTICLE.workAreas());
    }

    @Test
    void lossesOfASingleArticleHavePointersIntoTheContent() {
        NewsArticle second = CONTENT.news().get(1);

        assertThat(SchemaOrg.write(CONTENT, second, GERMAN).losses())
                .isNotEmpty()
                .extracting(Loss::pointer)
                .allMatch(pointer -> pointer.startsWith("/news/1/"));
    }

    @Test
    void aSingleArticleIsReadBack() {
        NewsArticle read = SchemaOrg.readArticle(
                        SchemaOrg.write(CONTENT, ARTICLE, GERMAN).value())
                .value();

        assertThat(read.id()).isEqualTo(ARTICLE.id());
        assertThat(read.originalLanguage()).isEqualTo(ENGLISH);
        assertThat(read.workAreas()).isEqualTo(ARTICLE.workAreas());
        assertThat(read.urls()).isEqualTo(ARTICLE.urls());
        assertThat(read.headline().in(GERMAN)).isEqualTo(ARTICLE.headline().in(GERMAN));
        assertThat(read.quotes())
                .extracting(quote -> quote.originalLanguage())
                .isEqualTo(ARTICLE.quotes().stream()
                        .map(quote -> quote.originalLanguage())
                        .toList());
    }

    @Test
    void theOrganizationIsTheMainEntityOfItsPage() {
        Export<String> page = SchemaOrg.writeOrganization(Publication.of(CONTENT), GERMAN);

        assertThat(tree(page).get("mainEntity").get("identifier").get(0).asString())
                .isEqualTo(CONTENT.organization().id());
        assertThat(page.losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news") || pointer.startsWith("/workAreas"));
    }

    @Test
    void aContentInOneLanguageIsReadBackInThatLanguage() {
        OrganizationContent read =
                SchemaOrg.read(SchemaOrg.write(CONTENT, GERMAN).value()).value();

        assertThat(read.defaultLanguage()).isEqualTo(GERMAN);
        assertThat(read.organization().name())
                .isEqualTo(LocalizedText.of(
                        GERMAN, CONTENT.organization().name().in(GERMAN).orElseThrow()));
        assertThat(read.organization().offices())
                .hasSameSizeAs(CONTENT.organization().offices());
    }

    @Test
    void ambiguousAlternateNamesAreReportedAsLosses() {
        OrganizationContent content = withAlternateNames(LocalizedText.of("de", "Eins"), LocalizedText.of("en", "Two"));

        assertThat(SchemaOrg.write(content).losses())
                .extracting(Loss::pointer)
                .contains("/organization/alternateNames");
    }

    @Test
    void distinguishableAlternateNamesAreReadBack() {
        OrganizationContent content =
                withAlternateNames(LocalizedText.of("de", "Eins", "en", "One"), LocalizedText.of("de", "Zwei"));

        assertThat(SchemaOrg.write(content).losses())
                .extracting(Loss::pointer)
                .doesNotContain("/organization/alternateNames");
        assertThat(SchemaOrg.read(SchemaOrg.write(content).value())
                        .value()
                        .organization()
                        .alternateNames())
                .isEqualTo(content.organization().alternateNames());
    }

    @Test
    void anAcronymThatIsAlsoAnAlternateNameIsReadBackAsBoth() {
        LocalizedText acronym = Objects.requireNonNull(CONTENT.organization().acronym());
        OrganizationContent content = withAlternateNames(acronym);

        assertThat(SchemaOrg.read(SchemaOrg.write(content).value())
                        .value()
                        .organization()
                        .alternateNames())
                .containsExactly(acronym);
    }

    @Test
    void aLostOrderOfTelephoneNumbersIsReported() {
        var phones = new ArrayList<>(List.of(
                new PhoneNumber("+49301234567", null, null, PhoneKind.FAX, null),
                new PhoneNumber("+49301234568", null, null, PhoneKind.VOICE, null)));
        assertThat(lossesWithPhones(phones)).contains("/pressContacts/0/phones");
        Collections.reverse(phones);
        assertThat(lossesWithPhones(phones)).doesNotContain("/pressContacts/0/phones");
    }

    @Test
    void theExtensionOfAWhatsAppNumberIsReportedAsLoss() {
        assertThat(lossesWithPhones(List.of(new PhoneNumber("+49301234567", null, null, PhoneKind.WHATSAPP, "12"))))
                .contains("/pressContacts/0/phones/0/extension");
    }

    @Test
    void equalContentsHaveEqualBytesInAnyEnvironment() {
        String here = SchemaOrg.write(CONTENT).value();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(SchemaOrg.write(CONTENT).value()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anInvalidContentIsRejected() {
        OrganizationContent content =
                OrganizationContentBuilder.builder(CONTENT).schemaVersion("0.9").build();

        assertThatThrownBy(() -> SchemaOrg.write(content)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void anArticleOfAnotherContentIsRejected() {
        OrganizationContent other = Samples.riverHealth();

        assertThatThrownBy(() -> SchemaOrg.write(other, ARTICLE, GERMAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dialledDigitsAreTextsWithOneCountry() {
        var hotline = new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, "2");
        var chat = new PhoneNumber(null, "0800 111 0 111", "DE", PhoneKind.WHATSAPP, null);
        var abroad = new PhoneNumber(null, "144", "AT", PhoneKind.VOICE, null);

        assertThat(lossesWithPhones(List.of(hotline)))
                .noneMatch(pointer -> pointer.startsWith("/pressContacts/0/phones"));
        assertThat(lossesWithPhones(List.of(chat)))
                .filteredOn(pointer -> pointer.startsWith("/pressContacts/0/phones"))
                .containsExactly("/pressContacts/0/phones/0/kind");
        assertThat(lossesWithPhones(List.of(hotline, abroad)))
                .filteredOn(pointer -> pointer.startsWith("/pressContacts/0/phones"))
                .containsExactly("/pressContacts/0/phones/0/country", "/pressContacts/0/phones/1/country");
        assertThat(SchemaOrg.write(withPhones(List.of(hotline, chat))).value())
                .contains("\"telephone\":[\"116 117;ext=2\",\"0800 111 0 111\"]", "\"areaServed\":\"DE\"");
    }

    private static List<String> lossesWithPhones(List<PhoneNumber> phones) {
        return SchemaOrg.write(withPhones(phones)).losses().stream()
                .map(Loss::pointer)
                .toList();
    }

    private static OrganizationContent withPhones(List<PhoneNumber> phones) {
        var contact = PressContactBuilder.builder(CONTENT.pressContacts().get(0))
                .phones(phones)
                .build();
        return OrganizationContentBuilder.builder(CONTENT)
                .pressContacts(List.of(contact))
                .build();
    }

    private static OrganizationContent withAlternateNames(LocalizedText... names) {
        return OrganizationContentBuilder.builder(CONTENT)
                .organization(OrganizationProfileBuilder.builder(CONTENT.organization())
                        .alternateNames(List.of(names))
                        .build())
                .build();
    }

    private static OrganizationContent with(NewsArticle article) {
        return OrganizationContentBuilder.builder(CONTENT)
                .news(List.of(article, CONTENT.news().get(1), CONTENT.news().get(2)))
                .build();
    }

    private static JsonNode tree(Export<String> export) {
        return JsonMapper.shared().readTree(export.value());
    }

    private static JsonNode article(Export<String> export) {
        return tree(export)
                .get("@graph")
                .valueStream()
                .filter(node -> node.get("@type").asString("").equals("NewsArticle"))
                .findFirst()
                .orElseThrow();
    }
}
