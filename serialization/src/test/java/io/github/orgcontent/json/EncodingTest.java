package io.github.orgcontent.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.news.Quote;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The encodings of a document, and the same report for bytes and characters. */
class EncodingTest {
    private static final String VALID = "{\"en\":\"x\"}";
    private static final List<Charset> CHARSETS =
            List.of(UTF_8, UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"));

    private final ContentJson json = ContentJson.standard();

    private static List<String> report(CheckResult<?> result) {
        return result.violations().stream().map(Violation::toString).toList();
    }

    @Test
    void aByteOrderMarkIsIgnoredInEachEncoding() {
        for (Charset charset : CHARSETS) {
            assertThat(report(json.check(VALID.getBytes(charset), LocalizedText.class)))
                    .isEmpty();
            assertThat(report(json.check(("\uFEFF" + VALID).getBytes(charset), LocalizedText.class)))
                    .as(charset.name())
                    .isEmpty();
        }
    }

    @Test
    void aSecondByteOrderMarkIsASyntaxErrorInEachEncoding() {
        String twice = "\uFEFF\uFEFF" + VALID;
        List<String> expected = report(json.check(twice, LocalizedText.class));
        assertThat(expected).singleElement().asString().startsWith("1:1  json.syntax ");
        for (Charset charset : CHARSETS) {
            assertThat(report(json.check(twice.getBytes(charset), LocalizedText.class)))
                    .as(charset.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void theMarkOfOneEncodingBeforeAnotherOneIsAnEncodingError() {
        for (Charset mark : CHARSETS) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = join("\uFEFF".getBytes(mark), VALID.getBytes(charset));
                CheckResult<LocalizedText> result = json.check(bytes, LocalizedText.class);
                assertThat(result.isValid()).as("%s %s", mark, charset).isEqualTo(mark.equals(charset));
                if (mark.equals(UTF_8) && !charset.equals(UTF_8)) {
                    assertThat(report(result))
                            .singleElement()
                            .asString()
                            .startsWith("1:")
                            .contains("json.encoding");
                }
            }
        }
    }

    @Test
    void malformedCharactersHaveALocationInEachEncoding() {
        byte[] utf16 = join("{\"en\":\n\"".getBytes(UTF_16BE), new byte[] {(byte) 0xD8, 0, 0, '"', 0, '}'});
        assertThat(report(json.check(utf16, LocalizedText.class)))
                .containsExactly("2:2  json.encoding is not a text in UTF-8, UTF-16 or UTF-32");
        byte[] utf8 = join("{\"en\":\n\"".getBytes(UTF_8), new byte[] {(byte) 0xC0, (byte) 0x80, '"', '}'});
        assertThat(report(json.check(utf8, LocalizedText.class)))
                .containsExactly("2:2  json.encoding is not a text in UTF-8, UTF-16 or UTF-32");
        assertThat(report(json.check("{\"en\":\n\"\uD800\"}", LocalizedText.class)))
                .containsExactly("2:2  json.encoding is not a text in UTF-8, UTF-16 or UTF-32");
    }

    @Test
    void bytesAndCharactersHaveTheSameReport() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        byte[] alphabet = "{}[]\":,.eE+-0123456789 \n\r\tabtrufalsn\\\u00E9\u20AC\0".getBytes(UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = (round % 2 == 0 ? Documents.QUOTE : "{\"en\": 1.5e3, \"de\": \"\u00E9\uD83D\uDE00\"}")
                    .getBytes(UTF_8);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
            }
            String text = new String(bytes, UTF_8);
            if (text.indexOf('\uFFFD') < 0 && !looksLikeAnotherEncoding(bytes)) {
                assertThat(report(json.check(text, Quote.class)))
                        .as("seed %s, round %s: %s", seed, round, text)
                        .isEqualTo(report(json.check(bytes, Quote.class)));
            }
        }
    }

    // A string has no bytes whose positions could show UTF-16 or UTF-32.
    private static boolean looksLikeAnotherEncoding(byte[] bytes) {
        return bytes[0] == 0 || bytes[1] == 0;
    }

    @Test
    void anUnexpectedCharacterIsReportedAtItsFirstByte() {
        for (String character : List.of("x", "\u00E9", "\u2060", "\uD83D\uDE00", "\uFEFF")) {
            String text = "{\"en\":\n \u00E9".replace("\u00E9", character) + "}";
            assertThat(report(json.check(text, LocalizedText.class)))
                    .as(character)
                    .singleElement()
                    .asString()
                    .startsWith("2:2 /en json.syntax ");
        }
    }

    @Test
    void aNumberThatIsNoJsonIsReportedAtTheSamePlace() {
        String text = "{\"en\": 1.x}";
        assertThat(report(json.check(text, LocalizedText.class)))
                .isEqualTo(report(json.check(text.getBytes(UTF_8), LocalizedText.class)))
                .singleElement()
                .asString()
                .startsWith("1:10 /en json.syntax ");
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        new ArrayList<>(List.of(parts)).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
