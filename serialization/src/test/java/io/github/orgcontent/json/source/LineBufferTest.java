package io.github.orgcontent.json.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.json.ThrottledInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBufferTest {
    private static final String TOO_LONG = "too long";
    private static final int ROUNDS = 20_000;

    private final long seed = Long.getLong("orgcontent.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void returnsTheLinesForAnySizeOfReads() throws IOException {
        System.out.println("LineBufferTest: seed " + seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = text(random.nextInt(60));
            int maxLength = 1 + random.nextInt(20);
            int size = 1 + random.nextInt(24);
            int limit = 1 + random.nextInt(12);
            var in = new ThrottledInputStream(bytes(text), requested -> Math.min(requested, 1 + random.nextInt(limit)));
            assertThat(lines(new LineBuffer(in, maxLength, size)))
                    .as("seed %d, %d of %d", seed, i, ROUNDS)
                    .isEqualTo(split(text, maxLength));
        }
    }

    @Test
    void returnsLinesOfAboutTheSizeOfTheBuffer() throws IOException {
        for (int maxLength : List.of(LineBuffer.SIZE - 1, LineBuffer.SIZE, LineBuffer.SIZE + 1, 10 * LineBuffer.SIZE)) {
            var text = new StringBuilder();
            for (int near = 0; near < 4 * LineBuffer.SIZE; near += LineBuffer.SIZE / 2) {
                for (int length = Math.max(0, near - 2); length <= near + 2; length++) {
                    text.append("a".repeat(length)).append('\n');
                }
            }
            InputStream in = new ByteArrayInputStream(bytes(text.toString()));
            assertThat(lines(new LineBuffer(in, maxLength, LineBuffer.SIZE)))
                    .isEqualTo(split(text.toString(), maxLength));
        }
    }

    @Test
    void readsNoMoreThanALineNeeds() throws IOException {
        var in = new ThrottledInputStream(bytes("one\ntwo\nthree\n"), requested -> Math.min(requested, 11));
        var lines = new LineBuffer(in, 100, LineBuffer.SIZE);
        assertThat(in.bytesRead()).isZero();
        assertThat(lines.next()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(in.bytesRead()).isEqualTo(11);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).isEqualTo(bytes("three"));
    }

    @Test
    void keepsNothingOfALineThatIsTooLong() throws IOException {
        var in = new ThrottledInputStream(bytes("a".repeat(50 * LineBuffer.SIZE) + "\nb"), requested -> requested);
        assertThat(lines(new LineBuffer(in, 2 * LineBuffer.SIZE, LineBuffer.SIZE)))
                .containsExactly(TOO_LONG, "b");
        assertThat(in.maxRequested()).isLessThanOrEqualTo(2 * LineBuffer.SIZE + 1);
    }

    @Test
    void aLineIsLostIfTheStreamFailsInIt() throws IOException {
        Iterator<Integer> sizes = List.of(5, -1, 5, 5, 0, 0).iterator();
        var lines = new LineBuffer(
                new ThrottledInputStream(bytes("one\ntwo\nthree"), requested -> sizes.next()), 100, LineBuffer.SIZE);
        assertThat(lines.next()).isTrue();
        assertThatThrownBy(lines::next).isInstanceOf(IOException.class);
        assertThat(lines(lines)).containsExactly("wo", "three");
    }

    @Test
    void readsOnAfterTheEndOfAStreamThatGrows() throws IOException {
        Iterator<Integer> sizes = List.of(6, 0, 2, 0).iterator();
        var lines = new LineBuffer(
                new ThrottledInputStream(bytes("one\ntwo\n"), requested -> sizes.next()), 100, LineBuffer.SIZE);
        assertThat(lines(lines)).containsExactly("one", "tw", "o");
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(6) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static List<String> lines(LineBuffer buffer) throws IOException {
        List<String> lines = new ArrayList<>();
        while (buffer.next()) {
            lines.add(buffer.isTooLong() ? TOO_LONG : new String(buffer.bytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static List<String> split(String text, int maxLength) {
        return text.lines()
                .map(line -> line.length() > maxLength ? TOO_LONG : line)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
