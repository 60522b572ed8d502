package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ContentModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    /** A document of an application that contains types of the model. */
    record Page(Quote quote, LocalizedText title, Map<LanguageTag, Integer> visits, List<Genre> genres, Media media) {}

    @Test
    void aMapperReadsAndWritesTheModelInsideDocumentsOfAnApplication() {
        String json = "{\"quote\":" + Documents.QUOTE
                + ",\"title\":{\"de\":\"Wasser\",\"en\":\"Water\"},\"visits\":{\"de-CH\":3},\"genres\":[\"press-release\"]"
                + ",\"media\":{\"type\":\"image\",\"url\":\"https://example.org/a\",\"decorative\":true}}";
        Page page = MAPPER.readValue(json, Page.class);
        assertThat(page.title()).isEqualTo(LocalizedText.of("de", "Wasser", "en", "Water"));
        assertThat(page.visits()).containsEntry(LanguageTag.parse("de-CH"), 3);
        assertThat(page.genres()).containsExactly(Genre.PRESS_RELEASE);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(page))).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void reportsEveryProblemOfADocumentInOneException() {
        String json = "{\"id\":7,\n\"text\":{\"en-UK\":\"x\"},\"mood\":1}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Quote.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContainingAll(
                        "3 errors", "1:7 /id json.type", "2:9 /text/en-UK language.unregistered", "/mood")
                .cause()
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void problemsHavePointersIntoTheWholeDocument() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"quote\":{\"id\":7}}", Page.class))
                .hasMessageContaining("1:16 /quote/id json.type");
        assertThatThrownBy(() -> MAPPER.readValue("{\"genres\":[\"news\",\"gossip\"]}", Page.class))
                .hasMessageContaining("/genres/1 json.enum");
    }

    @Test
    void keepsTheProblemsBelowTheLimit() {
        String json =
                "{\"text\":{\"en\":\"x\"},\"id\":[" + "1,".repeat(10) + "1]," + "\"x\":1,".repeat(11_000) + "\"y\":1}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Quote.class))
                .isInstanceOf(DatabindException.class)
                .cause()
                .extracting(e -> ((InvalidContentException) e).violations())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(10_001)
                .last()
                .extracting(violation -> ((Violation) violation).code())
                .isEqualTo("violations.limit");
    }

    @Test
    void rejectsAnInvalidLanguageTagAsKey() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"visits\":{\"de_CH\":3}}", Page.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("de-CH");
    }

    @Test
    void doesNotValidateInEitherDirection() {
        Quote quote = QuoteBuilder.builder(MAPPER.readValue(Documents.QUOTE, Quote.class))
                .id("No Id")
                .build();
        String json = MAPPER.writeValueAsString(quote);
        assertThat(MAPPER.readValue(json, Quote.class)).isEqualTo(quote);
        assertThat(ContentJson.standard().check(json, Quote.class).isValid()).isFalse();
    }

    @Test
    void writesAMissingMarkAsNull() {
        Set<Mark> marks = new HashSet<>(Arrays.asList(null, Mark.STRONG));
        var span = new Span("Water", marks, null, null);
        assertThat(MAPPER.writeValueAsString(span)).isEqualTo("{\"text\":\"Water\",\"marks\":[\"strong\",null]}");
    }

    @Test
    void keepsTheInstantOfATimeThatRfc3339CannotExpress() {
        ZoneOffset localMeanTime = ZoneOffset.ofHoursMinutesSeconds(0, 53, 28);
        var correction = new Correction(
                OffsetDateTime.of(2024, 9, 20, 10, 0, 0, 0, localMeanTime),
                CorrectionKind.UPDATE,
                LocalizedText.of("en", "Water"));
        assertThat(MAPPER.writeValueAsString(correction)).contains("2024-09-20T10:00:00+00:53:28");
    }

    @Test
    void rejectsAValueWithoutLanguageWithAnExceptionOfJackson() {
        SortedMap<LanguageTag, URI> websites = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        websites.put(null, URI.create("https://example.org"));
        OrganizationProfile profile =
                OrganizationProfileBuilder.builder().websites(websites).build();
        assertThatThrownBy(() -> MAPPER.writeValueAsString(profile)).isInstanceOf(StreamWriteException.class);
    }
}
