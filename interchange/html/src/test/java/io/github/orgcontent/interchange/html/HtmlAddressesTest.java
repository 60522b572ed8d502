package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links and images with addresses in other spellings than that of the model; see docs/real-input.md. */
class HtmlAddressesTest {
    private static final ImportOptions EN = ImportOptions.none().withLanguage(LanguageTag.parse("en"));
    private static final ImportOptions ON_A_PAGE = EN.withBaseUrl(URI.create("https://river.example/news/plant"));

    @Test
    void anAddressOfAReportIsEncoded() throws IOException {
        Import<RichText> read = report("html-umlaut-link.html", EN);

        assertThat(addresses(read))
                .containsExactly(
                        "https://river.example/gr%C3%B6%C3%9Fe",
                        "https://river.example/a%20b.pdf", "https://river.example/?q=a%7Cb%5B1%5D");
        assertThat(read.losses())
                .hasSize(3)
                .first()
                .hasToString("1:4 a href: it is kept in the form that browsers request: "
                        + "https://river.example/gr%C3%B6%C3%9Fe");
    }

    @Test
    void aRelativeAddressOfAReportRefersToTheBaseOfThePage() throws IOException {
        Import<RichText> read = report("base-href.html", EN);

        assertThat(addresses(read))
                .containsExactly("https://river.example/news/report", "https://river.example/news/a.jpg");
        assertThat(read.losses()).extracting(Loss::name).containsExactly("a href", "img src");
    }

    @ParameterizedTest
    @CsvSource({
        "<base href='https://files.example/'>, https://files.example/a",
        "<base href='/files/'>, https://river.example/files/a",
        "<base target=_top><base href=x/><base href=y/>, https://river.example/news/x/a",
        "<base href='ftp://files.example/'>, https://river.example/news/a",
        "<p>x, https://river.example/news/a"
    })
    void theBaseOfThePageHasPrecedenceOverThatOfTheOptions(String base, String address) {
        assertThat(addresses(Html.read(base + "<p><a href=a>x</a>", ON_A_PAGE))).containsExactly(address);
    }

    @Test
    void withoutABaseARelativeAddressIsLost() {
        Import<RichText> read = Html.read("<p><a href=a>x</a> <a href=''>y</a><img src=a.jpg alt=z>", EN);

        assertThat(addresses(read)).isEmpty();
        assertThat(read.losses())
                .hasSize(3)
                .allMatch(loss -> loss.reason().equals("the model supports absolute http and https URLs only"));
    }

    @Test
    void anElementWithoutAnAddressDoesNotReferToTheBase() {
        assertThat(addresses(Html.read("<p><a name=a>x</a> <img src='' alt=z> <img alt=z>", ON_A_PAGE)))
                .isEmpty();
    }

    @Test
    void aFigureWithMicrodataHasResolvedAddresses() {
        String figure = "<figure itemscope itemtype='https://schema.org/ImageObject'>"
                + "<img itemprop=contentUrl src='a.jpg' alt=A><figcaption><p itemprop=caption>Plant</p></figcaption>"
                + "</figure>";

        assertThat(addresses(Html.read(figure, ON_A_PAGE))).containsExactly("https://river.example/news/a.jpg");
    }

    private static Import<RichText> report(String name, ImportOptions options) throws IOException {
        return Html.read(Files.readString(Samples.shared("testdata/reports").resolve(name)), options);
    }

    private static List<String> addresses(Import<RichText> read) {
        return read.value().blocks().stream()
                .flatMap(block -> block instanceof Figure figure
                        ? Stream.of(figure.media().url())
                        : block instanceof Paragraph paragraph
                                ? paragraph.spans().stream().map(Span::href)
                                : Stream.<URI>empty())
                .filter(Objects::nonNull)
                .map(URI::toString)
                .toList();
    }
}
