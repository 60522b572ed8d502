package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Rights;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The two JSON formats read the same scalar as the same value, or lose it for the same reason. */
class JsonFormatsAgreeTest {
    /**
     * A kind of scalar, and its location in both formats; {@code %s} is the placeholder of the JSON of the scalar.
     */
    private record Kind(
            String ninjs,
            String ninjsPointer,
            String jsonLd,
            String jsonLdPointer,
            Function<NewsArticle, @Nullable Object> value) {}

    private static final Kind TIME = new Kind(
            "\"versionCreated\": %s",
            "/versionCreated", "\"datePublished\": %s", "/datePublished", NewsArticle::publishedAt);
    private static final Kind WEB_ADDRESS = new Kind(
            "\"rightsInfo\": {\"linkedRights\": %s}",
            "/rightsInfo/linkedRights",
            "\"license\": %s",
            "/license",
            article ->
                    Optional.ofNullable(article.rights()).map(Rights::licence).orElse(null));
    private static final Kind TEXT =
            new Kind("\"by\": %s", "/by", "\"creditText\": %s", "/creditText", NewsArticle::byline);
    private static final Kind PIXELS = new Kind(
            "\"associations\": [{\"name\": \"image\", \"rel\": \"image\", \"type\": \"picture\", \"uri\":"
                    + " \"https://a.example/1\", \"renditions\": [{\"href\": \"https://a.example/1\", \"width\": %s}]}]",
            "/associations/0/renditions/0/width",
            "\"image\": {\"@type\": \"ImageObject\", \"contentUrl\": \"https://a.example/1\", \"width\": "
                    + "{\"@type\": \"QuantitativeValue\", \"unitCode\": \"E37\", \"value\": %s}}",
            "/image/width/value",
            article -> Optional.ofNullable(article.image()).map(Image::width).orElse(null));
    private static final Kind MEDIA_TYPE = new Kind(
            "\"associations\": [{\"name\": \"image\", \"rel\": \"image\", \"type\": \"picture\", \"uri\":"
                    + " \"https://a.example/1\", \"renditions\": [{\"href\": \"https://a.example/1\", \"contentType\": %s}]}]",
            "/associations/0/renditions/0/contentType",
            "\"image\": {\"@type\": \"ImageObject\", \"contentUrl\": \"https://a.example/1\", \"encodingFormat\": %s}",
            "/image/encodingFormat",
            article ->
                    Optional.ofNullable(article.image()).map(Image::mediaType).orElse(null));
    private static final Kind EMAIL =
            contact("\"type\": \"email\", \"value\": %s", "value", "email", PressContact::emails);
    private static final Kind PHONE =
            contact("\"type\": \"voice\", \"value\": %s", "value", "telephone", PressContact::phones);
    private static final Kind DIALLED = contact(
            "\"type\": \"voice\", \"role\": \"dialled in DE\", \"value\": %s",
            "value", "areaServed\": \"DE\", \"telephone", "telephone", PressContact::phones);
    private static final Kind COUNTRY = contact(
            "\"type\": \"duty station\", \"address\": {\"country\": %s}",
            "address/country", "addressCountry", PressContact::country);

    private static Kind contact(
            String channel, String pointer, String property, Function<PressContact, @Nullable Object> value) {
        return contact(channel, pointer, property, property, value);
    }

    private static Kind contact(
            String channel,
            String pointer,
            String properties,
            String property,
            Function<PressContact, @Nullable Object> value) {
        return new Kind(
                "\"infoSources\": [{\"role\": \"press contact\", \"literal\": \"desk\", \"contactInfo\": [{" + channel
                        + "}]}]",
                "/infoSources/0/contactInfo/0/" + pointer,
                "\"mentions\": {\"@type\": \"ContactPoint\", \"contactType\": \"press\", \"identifier\": \"desk\", \""
                        + properties + "\": %s}",
                "/mentions/" + property,
                article -> value.apply(article.pressContacts().get(0)));
    }

    static Stream<Arguments> scalars() {
        return Stream.of(
                        each(TIME, "2024-09-20T10:00:00Z", "2024-09-20T10:00:00+0200", "2024-09-20T10:00+02"),
                        each(TIME, "0000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "2024-02-30T00:00:00Z"),
                        each(TIME, "2024-12-31T23:59:60Z", "2024-12-31T24:00:00Z", "2024-12-31T10:00:00+18:01"),
                        each(TIME, "2024-12-31T10:00:00+01:00:30", "2024-12-31T10:00:00-00:00", "2024-12-31", ""),
                        each(WEB_ADDRESS, "https://a.example/b?c#d", "HTTPS://a.example/", "ftp://a.example/", ""),
                        each(
                                WEB_ADDRESS,
                                "https://u:p@a.example/",
                                "https://b\u00fccher.example/",
                                "https://a.example/ b"),
                        each(WEB_ADDRESS, " https://a.example/", "https://xn--bcher-kva.example/"),
                        each(TEXT, "Kim", " Kim", "Kim\\n  Lee", "", " ", "\\u0000", "\\ud800"),
                        each(MEDIA_TYPE, "image/jpeg", "IMAGE/JPEG", "image", ""),
                        each(EMAIL, "desk@example.org", "desk", " desk@example.org", ""),
                        each(PHONE, "+49301234567", "tel:+49-30-1234567;ext=8", "030 1234567", "+0301234567"),
                        each(DIALLED, "116 117", "116 117;ext=8", "+49301234567", "tel:116117", "116-117", ""),
                        each(COUNTRY, "DE", "de", "Germany", ""),
                        Stream.of("1", "640.0", "100000", "0", "-1", "100001", "1.5", "1e999999999")
                                .map(number -> Arguments.of(PIXELS, number)))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> each(Kind kind, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(kind, "\"" + text + "\""));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void aScalarHasTheSameValueAndTheSameLossesInBothFormats(Kind kind, String scalar) {
        Import<NewsArticle> ninjs =
                Ninjs.read("{\"language\": \"en\", " + kind.ninjs().formatted(scalar) + "}");
        Import<NewsArticle> jsonLd = SchemaOrg.readArticle(
                "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"inLanguage\": \"en\", "
                        + kind.jsonLd().formatted(scalar) + "}");

        assertThat(kind.value().apply(ninjs.value())).isEqualTo(kind.value().apply(jsonLd.value()));
        assertThat(reasons(ninjs, kind.ninjsPointer())).isEqualTo(reasons(jsonLd, kind.jsonLdPointer()));
    }

    private static List<String> reasons(Import<NewsArticle> read, String pointer) {
        return read.losses().stream()
                .filter(loss -> loss.pointer().equals(pointer))
                .map(Loss::reason)
                .toList();
    }
}
