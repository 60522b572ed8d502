package io.github.orgcontent.interchange.jsonimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.news.Genre;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-09-20T10:00:00Z,2024-09-20T10:00Z",
        "2024-09-20T10:00:00.5+02:00,2024-09-20T10:00:00.500+02:00",
        "2024-09-20T10:00:00+0200,2024-09-20T10:00+02:00",
        "2024-09-20T10:00:00-05,2024-09-20T10:00-05:00",
        "2024-09-20T10:00+02:00,2024-09-20T10:00+02:00",
        "2024-09-20t10:00:00z,2024-09-20T10:00Z",
        "2024-02-29T23:59:59.123456789+18:00,2024-02-29T23:59:59.123456789+18:00",
        "0001-01-01T00:00:00Z,0001-01-01T00:00Z",
        "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z"
    })
    void aDateTimeKeepsItsInstantAndOffset(String text, String time) {
        var result = ScalarFormats.DATE_TIME.parse(text);
        assertThat(result.value().map(Object::toString)).contains(time);
        assertThat(result.change()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-09-20",
                "2024-09-20T10:00:00",
                "2024-09-20 10:00:00Z",
                " 2024-09-20T10:00:00Z",
                "2024-09-20T10:00:00Z\n",
                "0000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "10000-01-01T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2024-02-30T00:00:00Z",
                "2024-09-20T24:00:00Z",
                "2024-12-31T23:59:60Z",
                "2024-09-20T10:60:00Z",
                "2024-09-20T10:00:00.1234567890Z",
                "2024-09-20T10:00:00+18:01",
                "2024-09-20T10:00:00+19:00",
                "2024-09-20T10:00:00+02:60",
                "2024-09-20T10:00:00+01:00:30",
                "2024-09-20T10:00:00-00:00",
                "2024-09-20T10:00:00+2",
                "2024-09-20T10:00:00[Europe/Berlin]",
                "\u0662\u0660\u0662\u0664-09-20T10:00:00Z"
            })
    void aDateTimeThatTheModelCannotHoldIsInvalid(String text) {
        assertInvalid(ScalarFormats.DATE_TIME.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1951", "1951-12", "1951-12-05", "0001", "9999-12-31"})
    void aPartialDateIsRead(String text) {
        assertThat(ScalarFormats.PARTIAL_DATE.parse(text).value()).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000",
                "51",
                "+10000",
                "10000",
                "1951-13",
                "1951-02-29",
                "1951-12-05T00:00:00Z",
                " 1951",
                "1951-12-32",
                "0000-01-01",
                "+10000-01-01",
                "1951-12-05Z"
            })
    void aPartialDateThatTheModelCannotHoldIsInvalid(String text) {
        assertInvalid(ScalarFormats.PARTIAL_DATE.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org",
                "http://www.example.org:8080/a%20b?c=d#e",
                "https://xn--bcher-kva.example/"
            })
    void aWebAddressIsRead(String text) {
        assertThat(ScalarFormats.WEB_ADDRESS.parse(text).value()).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.org",
                "/news",
                "ftp://www.example.org/",
                "mailto:desk@example.org",
                "javascript:alert(1)",
                "https://user@www.example.org/",
                "https://user:password@www.example.org/",
                "https://[::1]/",
                "https://a_b.example/",
                "https://",
                "https://a b.example/",
                "https://256.0.0.1/"
            })
    void aWebAddressThatTheModelCannotHoldIsInvalid(String text) {
        assertInvalid(ScalarFormats.WEB_ADDRESS.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "https://b\u00fccher.example/,https://xn--bcher-kva.example/",
                "https://www.example.org/stra\u00dfe,https://www.example.org/stra%C3%9Fe",
                " https://www.example.org/,https://www.example.org/",
                "https://www.example.org/ ,https://www.example.org/",
                "https://www.example.org/a b,https://www.example.org/a%20b",
                "https://www.example.org/%zz,https://www.example.org/%25zz",
                "https:///path,https://path/"
            })
    void aWebAddressInTheSpellingOfBrowsersIsReadWithANote(String text, String address) {
        ScalarResult<URI> result = ScalarFormats.WEB_ADDRESS.parse(text);

        assertThat(result.value()).map(URI::toString).contains(address);
        assertThat(result.change())
                .contains(new ScalarResult.Change(
                        "spelling", "the address is kept in the form that browsers request: " + address));
    }

    @Test
    void aRelativeWebAddressIsReadWithABase() {
        WebLinks links = WebLinks.withBase(Optional.of(URI.create("https://www.example.org/news/1")));

        assertThat(ScalarFormats.webAddress(links).parse("../a.jpg").value())
                .map(URI::toString)
                .contains("https://www.example.org/a.jpg");
        assertInvalid(ScalarFormats.webAddress(links).parse(""));
    }

    @Test
    void aWebAddressHasAtMost2000Characters() {
        String start = "https://www.example.org/";
        String longest = start + "x".repeat(2_000 - start.length());
        assertThat(ScalarFormats.WEB_ADDRESS.parse(longest).isValid()).isTrue();
        assertInvalid(ScalarFormats.WEB_ADDRESS.parse(longest + "x"));
    }

    @Test
    void aLanguageTagInAnotherSpellingIsReadWithANote() {
        assertThat(ScalarFormats.LANGUAGE.parse("en-US").change()).isEmpty();
        var result = ScalarFormats.LANGUAGE.parse("EN_us");
        assertThat(result.value()).hasToString("Optional[en-US]");
        assertThat(result.change()).map(ScalarResult.Change::name).contains("spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "en-UK", "e", "en--US"})
    void aLanguageTagThatDoesNotExistIsInvalid(String text) {
        assertInvalid(ScalarFormats.LANGUAGE.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DEU", "Germany", "D", "DE ", "\uFF24\uFF25"})
    void aCountryIsACodeInUpperCase(String text) {
        assertThat(ScalarFormats.COUNTRY.parse("DE").value()).contains("DE");
        assertInvalid(ScalarFormats.COUNTRY.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "desk@",
                "@example.org",
                "mailto:desk@example.org ",
                "desk@example.org ",
                "a b@example.org"
            })
    void anEmailAddressThatTheModelCannotHoldIsInvalidAndIsNotRepeated(String text) {
        assertThat(ScalarFormats.EMAIL.parse("desk@example.org").value()).contains("desk@example.org");
        assertInvalid(ScalarFormats.EMAIL.parse(text));
        assertThat(ScalarFormats.EMAIL.parse(text).reason()).doesNotContain("@");
    }

    @ParameterizedTest
    @CsvSource({
        "+49301234567,+49301234567,",
        "tel:+49301234567,+49301234567,",
        "+49 30 123-45.67,+49301234567,",
        "tel:+49-30-1234567;ext=12,+49301234567,12"
    })
    void aTelephoneNumberIsReadWithItsExtension(String text, String number, String extension) {
        for (String country : new String[] {null, "DE"}) {
            assertThat(ScalarFormats.phone(country).parse(text).value())
                    .contains(new ImportedPhone(number, null, null, extension));
        }
    }

    @ParameterizedTest
    @CsvSource({"116 117,116 117,", "0800 111 0 111,0800 111 0 111,", "112;ext=2,112,2"})
    void digitsAreDialledInACountry(String text, String dialled, String extension) {
        assertThat(ScalarFormats.phone("DE").parse(text).value())
                .contains(new ImportedPhone(null, dialled, "DE", extension));
        assertInvalid(ScalarFormats.phone(null).parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tel:116117",
                "tel:116117;phone-context=+49",
                "030/1234567",
                "030-1234567",
                "116  117",
                "+49 (0)30 1234567",
                "+49  30",
                "+0301234567",
                "+1234567890123456",
                "+49301234567;ext=",
                "+49301234567;ext=123456789012",
                "+49301234567 x12"
            })
    void anIncompleteTelephoneNumberIsNeverCompleted(String text) {
        assertInvalid(ScalarFormats.phone(null).parse(text));
        assertInvalid(ScalarFormats.phone("DE").parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image", "IMAGE/JPEG", "text/html; charset=utf-8", "image/jpeg "})
    void aMediaTypeIsInLowerCaseWithoutParameters(String text) {
        assertThat(ScalarFormats.MEDIA_TYPE.parse("image/svg+xml").value()).contains("image/svg+xml");
        assertInvalid(ScalarFormats.MEDIA_TYPE.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PRESS_RELEASE", "press_release", "Press-Release", "release"})
    void aConstantHasItsWireName(String text) {
        var format = ScalarFormats.constantOf(Genre.class);
        assertThat(format.parse("press-release").value()).contains(Genre.PRESS_RELEASE);
        assertInvalid(format.parse(text));
    }

    @Test
    void aTextOfOneLineIsReadAsItIs() {
        var result = ScalarFormats.TEXT.parse("A \u00a0 text");
        assertThat(result.value()).contains("A \u00a0 text");
        assertThat(result.change()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" One line", "One line\n", "One\nline", "One\r\n  line", "\u00a0One\tline\u3000", "One\u0085line"
            })
    void whiteSpaceThatTheModelDoesNotHaveGivesANote(String text) {
        var result = ScalarFormats.TEXT.parse(text);
        assertThat(result.value()).contains("One line");
        assertThat(result.change()).map(ScalarResult.Change::name).contains("white space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "x\u0000", "\ud800", "x\u001b[31m"})
    void aTextThatTheModelCannotHoldIsInvalid(String text) {
        assertInvalid(ScalarFormats.TEXT.parse(text));
    }

    @Test
    void theResultsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            aConstantHasItsWireName("");
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            aDateTimeKeepsItsInstantAndOffset("2024-09-20T10:00:00+0200", "2024-09-20T10:00+02:00");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertInvalid(ScalarResult<?> result) {
        assertThat(result.value()).isEmpty();
        assertThat(result.reason()).isNotEmpty().doesNotEndWith(".");
    }
}
