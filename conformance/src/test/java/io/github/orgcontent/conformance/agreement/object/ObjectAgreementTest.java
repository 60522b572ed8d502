package io.github.orgcontent.conformance.agreement.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares the verdicts on an object with those on the JSON that is written of it. */
class ObjectAgreementTest {
    private static final int BATCH = 100;
    private static final int SHOWN = 20;
    private static final int LONGEST = 4000;

    /** At least this part of the objects must be valid, and this part invalid, for a meaningful comparison. */
    private static final int PART = 5;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.objects", 500);
    private final List<ObjectVerdicts> disagreements = new ArrayList<>();
    private int accepted;

    @Test
    void anObjectAndItsJsonHaveTheSameVerdict() {
        System.out.println("objects: seed " + seed);
        int oracles;
        try (var pool = new ObjectOracles()) {
            oracles = pool.size();
            for (int from = 0; from < count; from += BATCH) {
                pool.evaluate(objects(from, Math.min(BATCH, count - from))).forEach(this::count);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "objects: %d objects, %d oracles, %d disagreements, seed %d%n",
                count,
                oracles,
                disagreements.size(),
                seed);
        assertThat(disagreements.size()).as("disagreements, seed %d", seed).isZero();
        assertThat(accepted).as("valid objects").isBetween(count / PART, count - count / PART);
    }

    private List<Object> objects(int from, int size) {
        List<Class<?>> types = ContentSchema.types();
        return IntStream.range(from, from + size)
                .mapToObj(number -> ObjectGenerator.make(types.get(number % types.size()), seed * 1_000_003 + number))
                .toList();
    }

    private void count(ObjectVerdicts verdicts) {
        accepted += verdicts.isAccepted() ? 1 : 0;
        if (verdicts.isDisagreement()) {
            disagreements.add(verdicts);
            if (disagreements.size() <= SHOWN) {
                String text = verdicts.document().text();
                System.out.printf(
                        Locale.ROOT,
                        "disagreement on a %s, seed %d%n%s%n%s",
                        verdicts.document().type().getSimpleName(),
                        seed,
                        text.substring(0, Math.min(LONGEST, text.length())),
                        verdicts.table());
            }
        }
    }
}
