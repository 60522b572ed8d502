package io.github.orgcontent.interchange.html.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MicrodataFigureReaderTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final URI FILE = URI.create("https://example.org/file");
    private static final URI LICENCE = URI.create("https://example.org/licence");
    private static final Video FILM = new Video(
            FILE,
            text("Film"),
            text("All that is said"),
            text("A boat"),
            text("R. Kappweiler"),
            LICENCE,
            "video/mp4",
            640,
            480,
            1_234_567L);

    private static Stream<Media> media() {
        return Stream.of(
                FILM,
                new Image(
                        FILE,
                        text("A boat"),
                        false,
                        text("The boat"),
                        text("R. K."),
                        LICENCE,
                        "image/png",
                        2,
                        3,
                        4L,
                        "5c".repeat(32)),
                new Image(FILE, null, true, null, text("R. K."), null, null, null, null, null, null),
                new Image(FILE, text("A boat"), false, null, null, LICENCE, null, null, null, null, null),
                new Audio(FILE, text("Talk"), text("Said"), text("Two"), text("R. K."), LICENCE, "audio/mpeg", 9L),
                new Audio(FILE, text("Talk"), null, null, null, null, null, null),
                new Document(
                        FILE,
                        text("Report"),
                        LanguageTag.parse("de-CH"),
                        text("R. K."),
                        LICENCE,
                        "application/pdf",
                        12_345L,
                        "0123456789abcdef".repeat(4)),
                new Document(FILE, text("Report"), null, null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("media")
    void mediaAreReadBackUnchanged(Media media) {
        Import<RichText> read = Html.read(html(media), EN);

        assertThat(read.value()).isEqualTo(RichText.of(new Figure(media)));
        assertThat(read.losses()).isEmpty();
        assertThat(read.isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "fr", "zh-Hans"})
    void textsKeepTheirLanguageInAPageInAnotherLanguage(String language) {
        Import<RichText> read = Html.read(
                Html.fragment(RichText.of(new Figure(FILM)), LanguageTag.parse(language))
                        .value(),
                EN);

        assertThat(read.value()).isEqualTo(RichText.of(new Figure(FILM)));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A boat</p>~A boat</p><p>extra</p>~extra",
                "A boat</p>~A boat</p>extra~extra",
                "A boat</p>~A <em>boat</em></p>~marks",
                "A boat</p>~A boat</p><!-- extra -->~comment",
                "A boat</p>~A boat</p><script>extra</script>~script",
                "A boat</p>~A boat</p><img src='https://example.org/other' alt=''>~https://example.org/other",
                "A boat</p>~A boat</p><img itemprop=creditText src='https://example.org/other' alt=''>~other",
                "bdi dir=\"ltr\" itemprop=\"creditText\">R. Kappweiler</bdi~code itemprop=creditText>R. Kappweiler</code~CODE",
                "<figure~<a href='https://example.org/other'><figure~marks",
                "<figure~<figure itemscope itemtype='https://schema.org/ImageObject'><figure~figure itemtype",
                "A boat</p>~A boat</p><p itemprop=caption>extra</p>~extra",
                "A boat</p>~A boat</p><p itemprop=about>extra</p>~extra",
                "A boat</p>~A boat</p><video><source src='https://example.org/2'></video>~video",
                ">Credit<~>Photo<~Photo",
                "<a href=\"https://example.org/file\"~<a href=\"https://example.org/other\"~https://example.org/other",
                "<a href=\"https://example.org/file\"~<a href=\"/other\"~a href",
                "https://example.org/licence~javascript:x~a href",
                "source src=\"https://example.org/file\"~source src=\"file\"~video:",
                "type=\"video/mp4\"~type=\"video/webm\"~video/mp4",
                "width=\"640\"~width=\"wide\"~video:",
                "1234567 B~1 MB~p itemprop",
                "controls~onplay='x()' controls~video onplay",
                "controls~poster=x controls~video poster",
                "<summary>~<summary hidden>~summary"
            })
    void otherPartsOfAFigureAreKeptOrReported(String from, String to, String expected) {
        String html = html(FILM);
        assertThat(html).contains(from);

        Import<RichText> read = Html.read(html.replace(from, to), EN);

        assertThat(read.toString()).contains(expected);
        assertThat(read.losses()).isNotEmpty();
    }

    @Test
    void withoutMicrodataTheTextsOfAFigureAreRead() {
        String html = html(FILM).replaceAll(" item[a-z]+=\"[^\"]*\"", "");

        assertThat(Html.read(html, EN).value().plainText()).contains("Film", "A boat", "All that is said");
    }

    private static String html(Media media) {
        return Html.fragment(RichText.of(new Figure(media)), EN).value();
    }

    private static LocalizedText text(String value) {
        return LocalizedText.of("en", value);
    }
}
