package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.work.WorkArea;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several problems at once: each is reported once, and none hides another that can be validated. */
class InterplayTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final String CONTENT = """
            {"schemaVersion":"1.0","defaultLanguage":"en",
             "organization":{"id":"a","kind":"other","name":{"en":"A"}},
             "workAreas":[{"id":"water","title":{"en":"Water"}}],
             "news":[%s]}""";
    private static final String ARTICLE = """
            {"id":"%s","genre":"news","originalLanguage":"en","headline":{"en":"H"},
             "body":{"en":[%s]},"quotes":[%s],"workAreas":[%s],"publishedAt":"2026-03-01T10:00:00Z"}""";

    private static List<String> check(String text, Class<?> type) {
        return report(JSON.check(text, type));
    }

    private static List<String> report(CheckResult<?> checked) {
        return checked.violations().stream()
                .map(v -> v.pointer() + " " + v.code())
                .toList();
    }

    private static String article(String id, String blocks, String quotes, String workAreas) {
        return ARTICLE.formatted(id, blocks, quotes, workAreas);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"paragraph\",\"spans\":[5]}", "{\"type\":\"paragraph\",\"spans\":[null]}",
                "{\"type\":\"list\",\"items\":[5]}", "{\"type\":\"list\",\"items\":[{\"spans\":[null]}]}",
                "{\"type\":\"table\",\"rows\":[5]}", "{\"type\":\"table\",\"rows\":[[5]]}"
            })
    void anUnreadableBlockDoesNotBreakTheRulesOfItsArticle(String block) {
        String text = article("a", block, Documents.QUOTE, "");
        assertThat(check(text, NewsArticle.class)).hasSize(1).allMatch(problem -> problem.startsWith("/body/en/0/"));
    }

    @Test
    void oneInvalidReferenceOrBlockDoesNotHideOthers() {
        String first = article("a", "5,{\"type\":\"quotation\",\"quote\":\"none\"}", "", "5");
        String second = article("b", "{\"type\":\"divider\"}", "", "\"fire\"");
        assertThat(check(CONTENT.formatted(first + "," + second), OrganizationContent.class))
                .containsExactly(
                        "/news/0/body/en/0 json.type",
                        "/news/0/body/en/1/quote reference.quote",
                        "/news/0/workAreas/0 json.type",
                        "/news/1/workAreas/0 reference.work-area");
    }

    @Test
    void aMisspelledPropertyIsOneProblem() {
        String text = CONTENT.formatted(article("a", "{\"type\":\"divider\"}", "", "\"water\""));
        assertThat(check(text.replace("\"workAreas\":[{", "\"workArea\":[{"), OrganizationContent.class))
                .containsExactly("/workArea json.unknown-property");
        assertThat(check(Documents.QUOTE.replace("\"speaker\"", "\"speeker\""), Quote.class))
                .containsExactly("/speeker json.unknown-property");
        assertThat(report(JSON.tolerant().check(Documents.QUOTE.replace("\"speaker\"", "\"speeker\""), Quote.class)))
                .containsExactly("/speaker required", "/speeker json.unknown-property");
    }

    @Test
    void aPropertyWithAnEmptyNameIsUnknown() {
        assertThat(check(Documents.QUOTE.replace("{\"id\"", "{\"\":1,\"id\""), Quote.class))
                .containsExactly("/ json.unknown-property");
        assertThat(check("{\"type\":\"divider\",\"type\":\"divider\",\"\":1}", Block.class))
                .containsExactly("/type json.duplicate-property", "/ json.unknown-property");
    }

    @Test
    void aMisspelledPropertyOfABlockIsOneProblemAtAnyPositionOfTheType() {
        assertThat(check("{\"type\":\"heading\",\"levle\":2,\"spans\":[{\"text\":\"x\"}]}", Block.class))
                .containsExactly("/levle json.unknown-property");
        assertThat(check("{\"levle\":2,\"type\":\"heading\",\"spans\":[{\"text\":\"x\"}]}", Block.class))
                .containsExactly("/levle json.unknown-property");
        assertThat(check("{\"typ\":\"heading\",\"level\":2,\"spans\":[{\"text\":\"x\"}]}", Block.class))
                .containsExactly("/typ json.unknown-property");
    }

    @Test
    void aDifferentNameIsNotAMisspelling() {
        assertThat(check(Documents.QUOTE.replace("{\"name\"", "{\"date\""), Quote.class))
                .containsExactly("/speaker/name speaker.name", "/speaker/date json.unknown-property");
        assertThat(check(Documents.QUOTE.replace("{\"id\"", "{\"it\""), Quote.class))
                .containsExactly("/id required", "/it json.unknown-property");
    }

    @Test
    void duplicatesAreErrorsAtAnyPositionOfTheType() {
        for (String block : List.of(
                "{\"type\":\"divider\",\"spans\":[{\"text\":\"x\",\"text\":\"y\"}]}",
                "{\"spans\":[{\"text\":\"x\",\"text\":\"y\"}],\"type\":\"divider\"}")) {
            assertThat(report(JSON.tolerant().check(block, Block.class)))
                    .containsExactly("/spans json.unknown-property", "/spans/0/text json.duplicate-property");
        }
    }

    @Test
    void anInvalidIdIsNotAlsoAMissingReference() {
        String text = CONTENT.formatted(article("a", "{\"type\":\"divider\"}", "", "\"W 1\""));
        assertThat(check(text, OrganizationContent.class)).containsExactly("/news/0/workAreas/0 id");
    }

    @Test
    void trailingContentDoesNotHideProblemsOfTheDocument() {
        assertThat(check("{} {}", Quote.class))
                .containsExactlyInAnyOrder(
                        " json.trailing",
                        "/id required",
                        "/text required",
                        "/originalLanguage required",
                        "/speaker required");
    }

    @Test
    void ofDuplicatePropertiesTheFirstIsValidated() {
        String text = Documents.QUOTE.replace("\"id\":\"right\"", "\"id\":\"No Id\",\"id\":\"right\"");
        assertThat(check(text, Quote.class)).containsExactly("/id id", "/id json.duplicate-property");
    }

    @Test
    void theOrderOfPropertiesDoesNotMatterForABlockOfUnknownType() {
        assertThat(check("{\"type\":\"paragraf\",\"spans\":[5]}", Block.class)).containsExactly("/type json.enum");
        assertThat(check("{\"spans\":[5],\"type\":\"paragraf\"}", Block.class)).containsExactly("/type json.enum");
    }

    @Test
    void problemsRetractedInOneBlockAreReportedInOthers() {
        String block = "{\"level\":7,\"spans\":[5],\"type\":\"heading\"}";
        String other = "{\"level\":7,\"spans\":[5],\"type\":\"divider\"}";
        assertThat(check("{\"en\":[" + block + "," + other + "]}", LocalizedRichText.class))
                .containsExactly(
                        "/en/0/level range",
                        "/en/0/spans/0 json.type",
                        "/en/1/level json.unknown-property",
                        "/en/1/spans json.unknown-property");
    }

    @Test
    void theValueOfAnInvalidLanguageTagIsValidated() {
        String title = "{\"id\":\"a\",\"title\":{\"en/UK\":\"" + "x".repeat(256) + "\"},\"summary\":{\"en\":\"A\"},";
        String description =
                "\"description\":{\"EN\":[{\"type\":\"heading\",\"spans\":[{\"text\":\"A\"}]},{\"type\":\"paragraph\",\"spans\":[]}]}}";
        assertThat(check(title + description, WorkArea.class))
                .containsExactly(
                        "/title/en~1UK language.malformed",
                        "/title/en~1UK length",
                        "/description/EN language.noncanonical",
                        "/description/EN/0/level required",
                        "/description/EN/1/spans items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"paragraph\",\"spans\":[5]}",
                "{\"type\":\"paragraph\",\"spans\":5}",
                "{\"type\":\"paragraph\",\"span\":[\"x\"]}",
                "{\"type\":\"heading\",\"levle\":2,\"spans\":[{\"text\":\"x\"}]}",
                "{\"type\":\"heading\",\"level\":9,\"spans\":[{\"text\":\"x\"}]}",
                "{\"type\":\"figure\",\"media\":5}",
                "{\"type\":\"figure\",\"media\":{\"type\":\"image\",\"url\":\"https://a.example.org\",\"decorative\":\"yes\"}}",
                "{\"type\":\"figure\",\"media\":{\"type\":\"image\",\"url\":\"https://a.example.org\",\"alt\":{\"de_DE\":5}}}",
                "{\"type\":\"table\",\"rows\":[[5]]}",
                "{\"type\":\"list\",\"items\":[5]}",
                "{\"type\":\"list\",\"items\":[]}"
            })
    void theValueOfAnInvalidLanguageTagHasTheSameViolationsAsAnother(String block) {
        List<String> accepted = check("{\"en\":[" + block + "]}", LocalizedRichText.class);
        List<String> rejected = check("{\"en-UK\":[" + block + "]}", LocalizedRichText.class);

        assertThat(rejected.subList(0, 1)).containsExactly("/en-UK language.unregistered");
        assertThat(rejected.subList(1, rejected.size()).stream().map(violation -> violation.replace("/en-UK", "/en")))
                .containsExactlyElementsOf(accepted)
                .isNotEmpty();
    }

    @Test
    void aBodyWithAnInvalidLanguageTagNeedsNoHeadline() {
        String start =
                "{\"id\":\"a\",\"genre\":\"news\",\"originalLanguage\":\"en\",\"publishedAt\":\"2026-06-08T10:00:00Z\",";
        String text =
                "\"headline\":{\"en\":\"A\"},\"body\":{\"EN\":[{\"type\":\"divider\"}],\"en\":[{\"type\":\"divider\"}],"
                        + "\"fr\":[{\"type\":\"divider\"}]}}";
        assertThat(check(start + text, NewsArticle.class))
                .containsExactly("/headline/fr news.headline-missing", "/body/EN language.noncanonical");
    }

    @Test
    void anInvalidLanguageTagCountsAsALanguage() {
        String tags = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> "\"en-x-n" + n + "\":VALUE")
                .collect(Collectors.joining(",", "{\"EN\":VALUE,", "}"));
        assertThat(check(tags.replace("VALUE", "\"Water\""), LocalizedText.class))
                .containsExactlyInAnyOrder(" text.languages", "/EN language.noncanonical");
        assertThat(check(tags.replace("VALUE", "[{\"type\":\"divider\"}]"), LocalizedRichText.class))
                .containsExactlyInAnyOrder(" text.languages", "/EN language.noncanonical");
        String websites = tags.replace("VALUE", "\"https://www.example.org\"");
        assertThat(check(
                        "{\"id\":\"a\",\"kind\":\"network\",\"name\":{\"en\":\"A\"},\"websites\":" + websites + "}",
                        OrganizationProfile.class))
                .containsExactlyInAnyOrder("/websites items", "/websites/EN language.noncanonical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1000e2147483647", "1.5", "-0.5", "9007199254740992"})
    void aNumberBeyondAllLimitsIsNotAnInteger(String number) {
        assertThat(check(image(number), Image.class)).containsExactly("/width json.integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-99999999999", "1e-2147483648", "1.00000000000000000001", "9007199254740991.4"})
    void aNumberThatOtherParsersReadAsAnIntegerIsReportedAsSuch(String number) {
        assertThat(check(image(number), Image.class)).containsExactly("/width json.precision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000000000", "0", "-1", "100001", "0e99999999999", "-0.0e-99999999999", "0.0"})
    void anIntegerOutOfRangeIsReportedAsSuch(String number) {
        assertThat(check(image(number), Image.class)).containsExactly("/width range");
    }

    private static String image(String width) {
        return "{\"type\":\"image\",\"url\":\"https://example.org/a\",\"decorative\":true,\"width\":" + width + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"press@example.org\":1}",
                "{\"+49301234567\":1}",
                "{\"name\":{\"press@example.org\":\"x\"}}",
                "{\"languages\":[\"press@example.org\",\"+49 30 1234567\"]}",
                "{\"emails\":[\"press@@example.org\"],\"phones\":[{\"number\":\"+49 30 1234567\"}]}"
            })
    void noMessageContainsAnEmailAddressOrAPhoneNumber(String text) {
        assertThat(JSON.check(text, PressContact.class).violations())
                .isNotEmpty()
                .extracting(Violation::message)
                .noneMatch(message -> message.contains("example") || message.contains("1234567"));
    }

    @Test
    void aMaliciousNameDoesNotBreakLinesOrFillTheMemory() {
        String name = "\\u001b[31m\\n" + "z".repeat(900);
        var problem = new InvalidContentException(
                JSON.check("{\"" + name + "\":1}", Quote.class).violations());
        assertThat(String.valueOf(problem.getMessage()).lines())
                .allMatch(line -> line.length() < 400 && line.indexOf(0x1b) < 0);
        assertThat(check("{\"" + "z".repeat(50_000) + "\":1}", Quote.class)).containsExactly(" json.limit");
    }

    @Test
    void aTolerantReaderRejectsDuplicatesAndUnpairedSurrogates() {
        String text =
                Documents.QUOTE.replace("{\"id\"", "{\"foo\":1,\"foo\":2,\"bar\":{\"x\":[\"\\ud800\"],\"x\":1},\"id\"");
        assertThat(report(JSON.tolerant().check(text, Quote.class)))
                .containsExactly(
                        "/foo json.unknown-property",
                        "/foo json.duplicate-property",
                        "/bar json.unknown-property",
                        "/bar/x/0 text.surrogate",
                        "/bar/x json.duplicate-property");
    }

    @Test
    void aTolerantReaderAcceptsLaterMinorVersionsOnly() {
        String article = article("a", "{\"type\":\"divider\"}", "", "");
        for (String version : List.of("1.1", "1.12", "2.0", "", "1.", "1.01")) {
            String text = CONTENT.formatted(article).replace("\"1.0\"", "\"" + version + "\"");
            assertThat(JSON.tolerant().check(text, OrganizationContent.class).isValid())
                    .as(version)
                    .isEqualTo(version.matches("1\\.1.*"));
        }
    }
}
