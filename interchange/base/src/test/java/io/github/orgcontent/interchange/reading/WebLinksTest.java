package io.github.orgcontent.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinksTest {
    private static final WebLinks ABSOLUTE = WebLinks.absolute();
    private static final WebLinks ON_A_PAGE =
            WebLinks.withBase(Optional.of(URI.create("https://river.example/news/plant?id=1#top")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://river.example",
                "https://river.example/a/../b",
                "http://river.example:80/",
                "https://RIVER.example/%7Ea?b=%27c'#d"
            })
    void aUrlOfTheModelStaysAsItIs(String url) {
        assertThat(ABSOLUTE.read(url)).isEqualTo(new WebLink(Optional.of(URI.create(url)), ""));
        assertThat(ON_A_PAGE.read(" " + url + "\n").remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://river.example/größe,                https://river.example/gr%C3%B6%C3%9Fe",
        "https://river.example/a b.pdf,              https://river.example/a%20b.pdf",
        "https://river.example/?q=a|b[1],            https://river.example/?q=a%7Cb%5B1%5D",
        "https://river.example/{id}^`\"<>,          https://river.example/%7Bid%7D%5E%60%22%3C%3E",
        "https://münchen.example,                    https://xn--mnchen-3ya.example/",
        "https://straße.example/,                    https://xn--strae-oqa.example/",
        "https://例え.テスト/,                         https://xn--r8jz45g.xn--zckzah/",
        "HTTPS://Bücher.Example:443/,                https://xn--bcher-kva.example/",
        "http:\\\\river.example\\a\\b,               http://river.example/a/b",
        "https:/river.example/a,                     https://river.example/a",
        "https://river.example/50%,                  https://river.example/50%25",
        "https://river.example/%E4%zz%20,            https://river.example/%E4%25zz%20",
        "https://river.example/a#b#c d,              https://river.example/a#b%23c%20d",
        "https://river.example:0443/ü,               https://river.example/%C3%BC",
        "http://river.example:8080/ü/./x/..,         http://river.example:8080/%C3%BC/",
        "https://0x7f.1/,                            https://127.0.0.1/",
        "https://@river.example/a,                   https://river.example/a"
    })
    void anotherUrlHasTheFormThatBrowsersRequest(String text, String url) {
        WebLink link = ABSOLUTE.read(text);

        assertThat(link.url()).map(URI::toString).contains(url);
        assertThat(link.remark()).isEqualTo("it is kept in the form that browsers request: " + url);
    }

    @ParameterizedTest
    @CsvSource({
        "report,            https://river.example/news/report",
        "/größe,            https://river.example/gr%C3%B6%C3%9Fe",
        "../a.jpg,          https://river.example/a.jpg",
        "?page=2,           https://river.example/news/plant?page=2",
        "#map,              https://river.example/news/plant?id=1#map",
        "//cdn.example/a,   https://cdn.example/a",
        "https:report,      https://river.example/news/report"
    })
    void aRelativeUrlRefersToTheBase(String text, String url) {
        assertThat(ON_A_PAGE.read(text).url()).map(URI::toString).contains(url);
        assertThat(ON_A_PAGE.read(text).remark()).endsWith(url);
        assertThat(ABSOLUTE.read(text).url().map(URI::toString).orElse("none"))
                .isEqualTo(text.equals("https:report") ? "https://report/" : "none");
    }

    @Test
    void theBaseOfADocumentCanBeRelativeToThatOfTheCaller() {
        assertThat(ON_A_PAGE.withBase("/files/").read("a.pdf").url())
                .hasToString("Optional[https://river.example/files/a.pdf]");
        assertThat(ON_A_PAGE.withBase("data:text/plain,x").read("a").url())
                .hasToString("Optional[https://river.example/news/a]");
        assertThat(ABSOLUTE.withBase("/files/").read("a.pdf").url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the model supports absolute http and https URLs only",
                "report | the model supports absolute http and https URLs only",
                "mailto:press@river.example | the model supports absolute http and https URLs only",
                "https://press:secret@river.example/ü | the model has no addresses with a user name or password",
                "https://[2001:db8::1]/ | the model has no addresses with an IPv6 host",
                "https://river_office.example/ | the model does not support its host name",
                "https://a b.example/ | its host is not a valid domain name",
                "https://river.example:99999/ü | its port is not a number up to 65535",
                "https://256.256.256.256/ | its host is not a valid IPv4 address",
                "https:// | its host is not a valid domain name"
            })
    void aUrlThatTheModelDoesNotSupportHasAReason(String text, String reason) {
        assertThat(ABSOLUTE.read(text)).isEqualTo(new WebLink(Optional.empty(), reason));
    }

    @Test
    void aLongUrlIsReadInLinearTime() {
        String longest = "https://river.example/" + " ".repeat(1_000_000) + "x";

        assertThat(ABSOLUTE.read(longest).remark()).isEqualTo("the model supports URLs of at most 2000 characters");
        assertThat(ABSOLUTE.read("https://" + "ü".repeat(1_000_000)).remark()).isEqualTo("its host name is too long");
        assertThat(ABSOLUTE.read("https://r.example/" + "a/../".repeat(300_000)).url())
                .hasToString("Optional[https://r.example/]");
    }
}
