package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.testing.Case;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One instance for many threads; {@code -Dorgcontent.stress.seconds=60} sets a longer duration. */
class SharedByThreadsTest {
    private static final int THREADS = 32;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("orgcontent.stress.seconds", 3));

    private record Sample(ByteBuffer json, Class<?> type, String expected) {}

    private static String result(ContentJson json, byte[] bytes, Class<?> type) {
        CheckResult<?> result = json.check(bytes, type);
        return result + result.document().map(json::writeString).orElse("");
    }

    @Test
    void thirtyTwoThreadsGetTheExpectedResults() throws Exception {
        byte[] problems;
        try (InputStream in = SharedByThreadsTest.class.getResourceAsStream("twenty-mistakes.json")) {
            problems = in.readAllBytes();
        }
        var samples = new ArrayList<>(List.of(
                sample(Documents.QUOTE.getBytes(StandardCharsets.UTF_8), Quote.class),
                sample(Documents.QUOTE.replace("right\"", "R\"").getBytes(StandardCharsets.UTF_16BE), Quote.class),
                sample(Documents.QUOTE.substring(0, 50).getBytes(StandardCharsets.UTF_8), Quote.class),
                sample(problems, OrganizationContent.class)));
        Case.all().forEach(document -> samples.add(sample(document.document().get(), document.type())));
        ContentJson shared = ContentJson.standard();
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("SharedByThreadsTest: seed " + seed);
        long end = System.nanoTime() + TIME.toNanos();
        var pool = Executors.newFixedThreadPool(THREADS);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(seed + i);
            tasks.add(() -> run(shared, samples, random, end));
        }
        long documents = 0;
        for (Future<Long> done : pool.invokeAll(tasks)) {
            documents += done.get();
        }
        pool.shutdown();
        System.out.println("threads: " + THREADS + ", seconds: " + TIME.toSeconds() + ", documents: " + documents
                + ", unexpected results: 0");
        assertThat(documents).isGreaterThan(THREADS);
    }

    // The expected result comes from an instance that no other thread uses.
    private static Sample sample(byte[] json, Class<?> type) {
        return new Sample(ByteBuffer.wrap(json), type, result(ContentJson.standard(), json, type));
    }

    private static long run(ContentJson shared, List<Sample> samples, Random random, long end) {
        long documents = 0;
        while (System.nanoTime() < end) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            assertThat(result(shared, sample.json().array(), sample.type())).isEqualTo(sample.expected());
            documents++;
        }
        return documents;
    }
}
