package io.github.orgcontent.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.testing.SharedContent;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are made to break a reader. */
class HostileInputTest {
    private static final String VALID = "{\"en\":\"x\"}";

    private final ContentJson json = ContentJson.standard();

    private static List<String> report(CheckResult<?> result) {
        return result.violations().stream().map(Violation::toString).toList();
    }

    // --- property names

    /** An object with 600 names of equal hash code; the names of each round are different. */
    private static String sameHash(int round) {
        return IntStream.range(0, 600)
                .mapToObj(i -> {
                    var name = new StringBuilder("k").append(round);
                    for (int bit = 0; bit < 10; bit++) {
                        name.append((i >> bit & 1) == 0 ? "Bb" : "CA");
                    }
                    return "\"" + name + "\":1";
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void namesOfEqualHashCodeDoNotAffectTheNextDocument() {
        for (int round = 0; round < 300; round++) {
            String attack = sameHash(round);
            assertThat(json.check(attack, Quote.class).isValid()).isFalse();
            assertThat(json.check(attack.getBytes(UTF_8), Quote.class).isValid())
                    .isFalse();
            assertThat(report(json.check(Documents.QUOTE, Quote.class))).isEmpty();
            assertThat(report(json.check(Documents.QUOTE.getBytes(UTF_8), Quote.class)))
                    .isEmpty();
        }
    }

    @Test
    void aStreamOfLinesGoesOnAfterEachHostileLine() {
        var lines = new ByteArrayOutputStream();
        List<byte[]> hostile = List.of(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, 0, ' ', 0, 0},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, '{', 0, 0},
                new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 0},
                new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8},
                sameHash(0).getBytes(UTF_8));
        for (byte[] line : hostile) {
            lines.writeBytes(line);
            lines.write('\n');
            lines.writeBytes(VALID.getBytes(UTF_8));
            lines.write('\n');
        }
        assertThat(json.lines(new ByteArrayInputStream(lines.toByteArray()), LocalizedText.class)
                        .map(CheckResult::isValid))
                .hasSize(2 * hostile.size())
                .containsSequence(false, true, false, true, false, true, false, true, false, true, false, true);
    }

    // --- long lists

    private static String list(int length, String element) {
        return IntStream.range(0, length)
                .mapToObj(i -> element.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String article(String component) {
        return "{\"id\":\"a\",\"genre\":\"news\",\"originalLanguage\":\"en\",\"headline\":{\"en\":\"h\"},\"body\":"
                + "{\"en\":[{\"type\":\"divider\"}]},\"publishedAt\":\"2026-01-01T00:00:00Z\"," + component + "}";
    }

    private static String content(String component) {
        return "{\"schemaVersion\":\"1.0\",\"defaultLanguage\":\"en\",\"organization\":{\"id\":\"o\",\"kind\":\"other\","
                + "\"name\":{\"en\":\"O\"}}," + component + "}";
    }

    private long countOf(String code, String document, Class<?> type) {
        return json.check(document, type).violations().stream()
                .filter(violation -> violation.code().equals(code))
                .count();
    }

    @Test
    void aRuleThatComparesElementsReportsTwentyPlacesAndTheNumberOfTheOthers() {
        String[][] cases = {
            {"duplicate", article("\"countries\":" + list(200, "\"DE\""))},
            {"duplicate", article("\"subjects\":" + list(100, "{\"scheme\":\"x\",\"code\":\"y\"}"))},
            {
                "reference.quote",
                article("\"notesToEditors\":{\"en\":" + list(900, "{\"type\":\"quotation\",\"quote\":\"q\"}") + "}")
            },
            {"id.duplicate", content("\"workAreas\":" + list(900, "{\"id\":\"w\",\"title\":{\"en\":\"t\"}}"))},
            {
                "reference.parent",
                content("\"workAreas\":" + list(900, "{\"id\":\"w#\",\"title\":{\"en\":\"t\"},\"parent\":\"x\"}"))
            },
            {
                "work-area.cycle",
                content("\"workAreas\":" + list(900, "{\"id\":\"w#\",\"title\":{\"en\":\"t\"},\"parent\":\"w#\"}"))
            },
            {"reference.work-area", content("\"news\":[" + article("\"workAreas\":" + list(90, "\"w#\"")) + "]")},
        };
        for (String[] each : cases) {
            Class<?> type = each[1].startsWith("{\"id\"") ? NewsArticle.class : OrganizationContent.class;
            List<Violation> found = json.check(each[1], type).violations().stream()
                    .filter(violation -> violation.code().equals(each[0]))
                    .toList();
            assertThat(found).as(each[0]).hasSize(20);
            assertThat(found.get(18).message()).doesNotContain("more places");
            assertThat(found.get(19).message()).containsPattern("; [0-9]+ more places are not listed");
        }
        String last =
                json.check(cases[0][1], NewsArticle.class).violations().get(19).message();
        assertThat(last).isEqualTo("is a duplicate; 179 more places are not listed");
        assertThat(json.withMessagesIn(Locale.GERMAN)
                        .check(cases[0][1], NewsArticle.class)
                        .violations()
                        .get(19)
                        .message())
                .isEqualTo("ist doppelt vorhanden; 179 weitere Stellen sind nicht aufgeführt");
    }

    @Test
    void aListFarOverItsBoundIsReadToTheBound() {
        assertThat(countOf("json.type", article("\"countries\":" + list(100_000, "1")), NewsArticle.class))
                .isEqualTo(251);
        assertThat(countOf("items", article("\"countries\":" + list(100_000, "\"DE\"")), NewsArticle.class))
                .isEqualTo(1);
        assertThat(countOf("required", article("\"quotes\":" + list(100_000, "{}")), NewsArticle.class))
                .isEqualTo(4 * 101);
        String row = "{\"type\":\"table\",\"rows\":[{\"cells\":" + list(100_000, "1") + "}]}";
        assertThat(countOf("json.type", "[" + row + "]", RichText.class)).isEqualTo(101);
        String languages = list(100_000, "\"x#\":\"t\"").replace('[', '{').replace(']', '}');
        assertThat(countOf("text.languages", languages, LocalizedText.class)).isEqualTo(1);
        assertThat(json.check(languages, LocalizedText.class).violations()).hasSize(102);
    }

    // --- the shared examples

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-bom-aioobe.bin",
                "2-bom-ucs4-3412.bin",
                "3-poison-600-names.json",
                "6-combining-200kB.json",
                "7-countries-100kB.json",
                "10-number-syntax.json",
                "11-bom-utf16be.bin"
            })
    void theSharedExamplesHaveOneReportForBytesAndCharacters(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedContent.path("testdata/hostile/" + name));
        Class<?> type = name.startsWith("7") ? NewsArticle.class : LocalizedText.class;
        List<String> found = report(json.check(bytes, type));
        assertThat(report(json.check(new String(bytes, UTF_8), type))).isEqualTo(found);
        assertThat(report(json.check(VALID, LocalizedText.class))).isEmpty();
        assertThatCode(() -> json.lines(new ByteArrayInputStream(bytes), type).toList())
                .doesNotThrowAnyException();
        switch (name.substring(0, 2)) {
            case "1-", "2-", "11" ->
                assertThat(found).singleElement().asString().contains("json.encoding");
            case "6-" -> assertThat(found).singleElement().asString().contains("text.nfc");
            default -> assertThat(found).isNotEmpty();
        }
    }
}
