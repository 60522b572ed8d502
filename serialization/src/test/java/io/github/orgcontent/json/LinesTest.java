package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.news.Quote;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static InputStream stream(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsADocumentFromEachLine() {
        try (Stream<CheckResult<Quote>> lines =
                ContentJson.standard().lines(stream(Documents.QUOTE, "", Documents.QUOTE + "\r", "  "), Quote.class)) {
            assertThat(lines.map(CheckResult::orElseThrow).map(Quote::id)).containsExactly("right", "right");
        }
    }

    @Test
    void anInvalidLineHasALocationAndDoesNotAffectOthers() {
        String invalid = Documents.QUOTE.replace("\"right\"", "\"Right\"");
        List<CheckResult<Quote>> checked = ContentJson.standard()
                .lines(stream(Documents.QUOTE, "", invalid, "{", Documents.QUOTE), Quote.class)
                .toList();
        assertThat(checked).extracting(CheckResult::isValid).containsExactly(true, false, false, true);
        assertThat(checked.get(1).violations().get(0).toString()).startsWith("3:7 /id id ");
        assertThat(checked.get(2).violations().get(0).toString()).startsWith("4:2  json.syntax ");
    }

    @Test
    void aLineThatIsTooLongIsReportedAndSkipped() {
        var limits = new Limits(500, 40, 1000, 100, 10);
        List<CheckResult<Quote>> checked = ContentJson.standard()
                .withLimits(limits)
                .lines(stream(Documents.QUOTE, " ".repeat(501) + Documents.QUOTE, Documents.QUOTE), Quote.class)
                .toList();
        assertThat(checked).extracting(CheckResult::isValid).containsExactly(true, false, true);
        assertThat(checked.get(1).violations().get(0).toString()).startsWith("2:1  json.limit ");
    }

    @Test
    @SuppressWarnings("JdkObsolete") // SequenceInputStream only takes enumerations
    void readsEndlessStreamsLazily() {
        byte[] line = (Documents.QUOTE + "\n").getBytes(StandardCharsets.UTF_8);
        Iterator<InputStream> parts = Stream.generate(() -> (InputStream) new ByteArrayInputStream(line))
                .iterator();
        InputStream endless = new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
        assertThat(ContentJson.standard().lines(endless, Quote.class).limit(1000))
                .hasSize(1000);
    }

    @Test
    void aLineIsReadAsSoonAsItIsAvailable() {
        String line = Documents.QUOTE + "\n";
        var in = new ThrottledInputStream(
                line.repeat(3).getBytes(StandardCharsets.UTF_8), requested -> Math.min(requested, line.length()));
        Iterator<CheckResult<Quote>> lines =
                ContentJson.standard().lines(in, Quote.class).iterator();
        for (int i = 1; i <= 3; i++) {
            assertThat(lines.next().isValid()).isTrue();
            assertThat(in.bytesRead()).isEqualTo(i * line.length());
        }
    }

    @Test
    void aByteOrderMarkMayBeginAnyLine() {
        String marked = "\uFEFF" + Documents.QUOTE;
        assertThat(ContentJson.standard().lines(stream(marked, marked, "\uFEFF"), Quote.class))
                .extracting(CheckResult::isValid)
                .containsExactly(true, true, false);
    }

    @Test
    void anErrorOfTheStreamIsNotItsEnd() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        Stream<CheckResult<Quote>> lines = ContentJson.standard().lines(broken, Quote.class);
        assertThatThrownBy(lines::toList)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Stream closed");
    }
}
