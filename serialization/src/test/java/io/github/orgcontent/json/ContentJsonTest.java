package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentJsonTest {
    private static final ContentJson JSON = ContentJson.standard();

    private static List<String> check(String text, Class<?> type) {
        return report(JSON.check(text, type));
    }

    private static List<String> report(CheckResult<?> checked) {
        return checked.violations().stream()
                .map(v -> v.line() + ":" + v.column() + " " + v.pointer() + " " + v.code())
                .toList();
    }

    @Test
    void readsEqualDocumentsFromEveryKindOfInput(@TempDir Path folder) throws IOException {
        byte[] bytes = Documents.QUOTE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("quote.json"), bytes);
        Quote quote = JSON.read(Documents.QUOTE, Quote.class);
        assertThat(JSON.read(bytes, Quote.class)).isEqualTo(quote);
        assertThat(JSON.read(new ByteArrayInputStream(bytes), Quote.class)).isEqualTo(quote);
        assertThat(JSON.read(new StringReader(Documents.QUOTE), Quote.class)).isEqualTo(quote);
        assertThat(JSON.read(file, Quote.class)).isEqualTo(quote);
        assertThat(quote.text().in(quote.originalLanguage())).contains("Water is a right.");
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        var closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(Documents.QUOTE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.read(in, Quote.class);
        JSON.lines(in, Quote.class).close();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(JSON.read(Documents.QUOTE, Quote.class), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Documents.QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsEveryEncodingWithAndWithoutByteOrderMark(String name) {
        Charset charset = Charset.forName(name);
        String text = Documents.QUOTE.replace("Recht", "Récht 😀");
        Quote quote = JSON.read(text, Quote.class);
        assertThat(JSON.read(text.getBytes(charset), Quote.class)).isEqualTo(quote);
        assertThat(JSON.read(("\uFEFF" + text).getBytes(charset), Quote.class)).isEqualTo(quote);
        assertThat(JSON.read("\uFEFF" + text, Quote.class)).isEqualTo(quote);
        assertThat(report(
                        JSON.check(("\uFEFF\r\n\r " + text.replace("right\"", "R\"")).getBytes(charset), Quote.class)))
                .containsExactly("3:8 /id id");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(check("{\"de\": \"😀ß\u0301\", \"en\": \" x\"}", LocalizedText.class))
                .containsExactly("1:21 /en text.trim");
        byte[] bytes = "{\"de\": \"😀ß\", \"en\": \" x\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(report(JSON.check(bytes, LocalizedText.class))).containsExactly("1:20 /en text.trim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C0 80|overlong",
                "ED A0 80|surrogate",
                "F4 90 80 80|above U+10FFFF",
                "F8 88 80 80 80|five bytes",
                "E2 82|cut short",
                "80|no beginning",
                "FF|never"
            })
    void rejectsMalformedUtf8(String hex, String reason) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"en\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(hex));
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(report(JSON.check(bytes.toByteArray(), LocalizedText.class)))
                .as(reason)
                .containsExactly("1:9  json.encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1:1  json.syntax",
                "'  '|1:3  json.syntax",
                "'{\"en\": \"x\"'|1:11 /en json.syntax",
                "'{\"en\": \"x\"} {}'|1:13  json.trailing",
                "'{\"en\": NaN}'|1:8 /en json.syntax",
                "'{\"en\": -Infinity }'|1:8 /en json.syntax",
                "'{\"en\":\"é\", \"de\": NaN}'|1:18 /de json.syntax",
                "'{\"en\": \"x\",}'|1:12 /en json.syntax",
                "'null'|1:1  json.null",
                "'[]'|1:1  json.type",
                "'{}'|1:1  text.languages",
                "'{\"en\": \"\\ud800\"}'|1:8 /en text.surrogate",
                "'{\"en\": \"x\", \"en\": \"y\"}'|1:13 /en json.duplicate-property"
            })
    void reportsInvalidJsonAndInvalidDocuments(String text, String problem) {
        assertThat(check(text, LocalizedText.class)).containsExactly(problem);
    }

    @Test
    void aSyntaxErrorShowsAtMostOneCharacterOfTheInput() {
        Violation violation = JSON.check("{\"id\": ines@example.org}", Quote.class)
                .violations()
                .get(0);
        assertThat(violation.message()).doesNotContain("ines", "example").contains("\"i\"");
    }

    @ParameterizedTest
    @CsvSource({"5,true", "5.0,true", "5e0,true", "50e-1,true", "5.5,false", "1e400,false", "1e999999999,false"})
    void acceptsTheSameIntegersAsJsonSchema(String number, boolean valid) {
        String image =
                "{\"type\":\"image\",\"url\":\"https://example.org/a\",\"decorative\":true,\"width\":" + number + "}";
        assertThat(JSON.check(image, Image.class).isValid()).isEqualTo(valid);
    }

    @Test
    void coercesNothing() {
        assertThat(check("{\"type\":\"heading\",\"level\":\"2\",\"spans\":\"Where\"}", Block.class))
                .containsExactly("1:27 /level json.type", "1:39 /spans json.type");
        assertThat(check("{\"type\":\"list\",\"ordered\":1,\"items\":[{\"spans\":[{\"text\":\"a\"}]}]}", Block.class))
                .containsExactly("1:26 /ordered json.type");
    }

    @Test
    void reportsAStringInPlaceOfASpanWithItsOwnMessage() {
        String paragraph = "{\"type\":\"paragraph\",\"spans\":[\"Wells\"]}";
        assertThat(JSON.check(paragraph, Block.class).violations())
                .extracting(Violation::pointer, Violation::code, Violation::message)
                .containsExactly(tuple(
                        "/spans/0",
                        "json.type",
                        "must be a span, which is an object in braces with the property \"text\""));
    }

    @Test
    void readsTheTypePropertyAtAnyPosition() {
        String last = "{\"level\":2,\"spans\":[{\"text\":\"Where\"}],\"type\":\"heading\"}";
        assertThat(JSON.writeString(JSON.read(last, Block.class)))
                .isEqualTo("{\"type\":\"heading\",\"level\":2,\"spans\":[{\"text\":\"Where\"}]}");
        assertThat(check(
                        "{\"level\":9,\"rows\":7,\"spans\":[{\"text\":\"Where\"}],\"type\":\"paragraph\"}",
                        Block.class))
                .containsExactly("1:2 /level json.unknown-property", "1:12 /rows json.unknown-property");
        assertThat(check("{\"spans\":[{\"text\":\"Where\"}]}", Block.class)).containsExactly("1:1 /type required");
        assertThat(check("{\"type\":\"blink\",\"spans\":[7]}", Block.class)).containsExactly("1:9 /type json.enum");
    }

    @Test
    void keepsTheIndicesOfBlocksAfterAnUnreadableOne() {
        String body =
                "{\"en\": [{\"type\":\"blink\"}, {\"type\":\"heading\",\"level\":9,\"spans\":[{\"text\":\"x\"}]}]}";
        assertThat(check(body, LocalizedRichText.class))
                .containsExactly("1:17 /en/0/type json.enum", "1:53 /en/1/level range");
    }

    @Test
    void omitsAbsentAndDefaultValues() {
        String full =
                "{\"type\":\"list\",\"ordered\":false,\"items\":[{\"spans\":[{\"text\":\"a\"},{\"text\":\"b\",\"marks\":[]}]}]}";
        assertThat(JSON.writeString(JSON.read(full, Block.class)))
                .isEqualTo("{\"type\":\"list\",\"items\":[{\"spans\":[{\"text\":\"a\"},{\"text\":\"b\"}]}]}");
    }

    @Test
    void writesMarksInTheirOrder() {
        String span = "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"b\",\"marks\":[\"code\",\"strong\"]}]}";
        assertThat(JSON.writeString(JSON.read(span, Block.class))).contains("[\"strong\",\"code\"]");
        assertThat(check(span.replace("strong", "code"), Block.class))
                .containsExactly("1:58 /spans/0/marks/1 duplicate");
    }

    @Test
    void doesNotWriteInvalidDocuments() {
        Quote quote = QuoteBuilder.builder(JSON.read(Documents.QUOTE, Quote.class))
                .id("No Id")
                .build();
        assertThatThrownBy(() -> JSON.writeBytes(quote))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("/id id must be an id");
    }

    @Test
    @SuppressWarnings("NullAway") // invalid on purpose
    void writesInvalidDocumentsAsDrafts() {
        Quote complete = JSON.read(Documents.QUOTE, Quote.class);
        Quote quote = QuoteBuilder.builder()
                .id("No Id")
                .text(complete.text())
                .originalLanguage(complete.originalLanguage())
                .build();
        String draft = JSON.writeDraftString(quote);
        assertThat(check(draft, Quote.class)).containsExactly("1:1 /speaker required", "1:7 /id id");
        assertThat(JSON.writeDraftString(JSON.read(Documents.QUOTE, Quote.class)))
                .isEqualTo(JSON.writeString(JSON.read(Documents.QUOTE, Quote.class)));
        Quote surrogate = QuoteBuilder.builder(quote).id("a\ud800").build();
        assertThat(JSON.writeDraftString(surrogate)).startsWith("{\"id\":\"a\\uD800\"");
        assertThatThrownBy(() -> JSON.writeDraftBytes("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12024-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2024-01-01T00:00:00+01:00:30"})
    void doesNotWriteATimeThatRfc3339DoesNotAllow(String time) {
        var correction = new Correction(OffsetDateTime.parse(time), CorrectionKind.UPDATE, LocalizedText.of("en", "x"));
        assertThatThrownBy(() -> JSON.writeBytes(correction))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("/on date-time");
    }

    @Test
    void rejectsTypesOutsideTheModel() {
        assertThatThrownBy(() -> JSON.read("{}", Map.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Map");
        for (Object other : List.of(new Object(), "x", 5L, true, OffsetDateTime.now(ZoneOffset.UTC))) {
            assertThatThrownBy(() -> JSON.writeBytes(other)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> JSON.check("1", other.getClass())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTolerantReaderIgnoresUnknownPropertiesWithAWarning() {
        String text = Documents.QUOTE.replace("{\"id\"", "{\"mood\":{\"a\":[1]},\"id\"");
        assertThat(JSON.check(text, Quote.class).isValid()).isFalse();
        CheckResult<Quote> checked = JSON.tolerant().check(text, Quote.class);
        assertThat(checked.orElseThrow()).isEqualTo(JSON.read(Documents.QUOTE, Quote.class));
        assertThat(checked.violations())
                .extracting(Violation::severity, Violation::pointer, Violation::code)
                .containsExactly(Tuple.tuple(Severity.WARNING, "/mood", "json.unknown-property"));
    }

    @Test
    void suggestsTheNearestProperty() {
        String text = Documents.QUOTE.replace("originalLanguage", "originalLangauge");
        assertThat(JSON.check(text, Quote.class).violations())
                .extracting(Violation::message)
                .contains("unknown property \"originalLangauge\"; did you mean \"originalLanguage\"?");
    }

    @Test
    void hasGermanMessages() {
        assertThat(JSON.withMessagesIn(Locale.GERMAN)
                        .check("{\"en-UK\": \"x\"}", LocalizedText.class)
                        .violations())
                .extracting(Violation::message)
                .containsExactly(
                        "\"UK\" ist kein registrierter Code für eine Region; gemeint war vielleicht \"en-GB\"");
    }

    @Test
    void enforcesTheLimits() {
        ContentJson small = JSON.withLimits(new Limits(200, 5, 20, 10, 10));
        assertThat(report(small.check(Documents.QUOTE, Quote.class)))
                .anyMatch(problem -> problem.endsWith("/text/de json.limit"));
        assertThat(report(small.check(" ".repeat(201), Quote.class))).containsExactly("1:1  json.limit");
        assertThat(report(small.check(new byte[201], Quote.class))).containsExactly("1:1  json.limit");
        String deep = "[".repeat(6);
        assertThat(report(small.check("{\"mood\":" + deep, Quote.class))).anyMatch(p -> p.endsWith("json.limit"));
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAfterTenThousandProblems() {
        List<String> found = check("[" + "1,".repeat(1_000_000) + "1]", RichText.class);
        assertThat(found).hasSize(10_001);
        assertThat(found.get(10_000)).isEqualTo("1:20002 /10000 violations.limit");
    }

    @Test
    void rejectsAHostileDepthWithTheStandardLimits() {
        String deep = "{\"mood\":" + "[".repeat(1_000_000);
        assertThat(check(deep, Quote.class)).anyMatch(problem -> problem.endsWith("json.limit"));
    }

    @Test
    void addressesAreLocalized() {
        String address =
                "{\"lines\":[{\"en\":\"1 Example Square\"}],\"locality\":{\"en\":\"Lisbon\"},\"country\":\"PT\"}";
        assertThat(JSON.writeString(JSON.read(address, PostalAddress.class))).isEqualTo(address);
    }
}
