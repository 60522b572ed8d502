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

/** One door for many threads; {@code -Dorgcontent.stress.seconds=60} for a longer run. */
class SharedByThreadsTest {
    private static final int THREADS = 32;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("orgcontent.stress.seconds", 3));

    private record Work(ByteBuffer json, Class<?> type, String answer) {}

    private static String answer(ContentJson json, byte[] bytes, Class<?> type) {
        CheckResult<?> checked = json.check(bytes, type);
        return checked + checked.document().map(json::writeString).orElse("");
    }

    @Test
    void thirtyTwoThreadsNeverGetAWrongAnswer() throws Exception {
        byte[] mistakes;
        try (InputStream in = SharedByThreadsTest.class.getResourceAsStream("twenty-mistakes.json")) {
            mistakes = in.readAllBytes();
        }
        var works = new ArrayList<>(List.of(
                work(Documents.QUOTE.getBytes(StandardCharsets.UTF_8), Quote.class),
                work(Documents.QUOTE.replace("right\"", "R\"").getBytes(StandardCharsets.UTF_16BE), Quote.class),
                work(Documents.QUOTE.substring(0, 50).getBytes(StandardCharsets.UTF_8), Quote.class),
                work(mistakes, OrganizationContent.class)));
        Case.all().forEach(document -> works.add(work(document.document().get(), document.type())));
        ContentJson shared = ContentJson.standard();
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("SharedByThreadsTest: seed " + seed);
        long end = System.nanoTime() + TIME.toNanos();
        var pool = Executors.newFixedThreadPool(THREADS);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(seed + i);
            tasks.add(() -> run(shared, works, random, end));
        }
        long documents = 0;
        for (Future<Long> done : pool.invokeAll(tasks)) {
            documents += done.get();
        }
        pool.shutdown();
        System.out.println("threads: " + THREADS + ", seconds: " + TIME.toSeconds() + ", documents: " + documents
                + ", wrong answers: 0");
        assertThat(documents).isGreaterThan(THREADS);
    }

    // The answer to compare with comes from a door that no other thread has touched.
    private static Work work(byte[] json, Class<?> type) {
        return new Work(ByteBuffer.wrap(json), type, answer(ContentJson.standard(), json, type));
    }

    private static long run(ContentJson shared, List<Work> works, Random random, long end) {
        long documents = 0;
        while (System.nanoTime() < end) {
            Work work = works.get(random.nextInt(works.size()));
            assertThat(answer(shared, work.json().array(), work.type())).isEqualTo(work.answer());
            documents++;
        }
        return documents;
    }
}
