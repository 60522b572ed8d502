package io.github.orgcontent.conformance.agreement.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever makes an object and not a document hears the same of it before it is written and after. */
class ObjectAgreementTest {
    private static final int BATCH = 100;
    private static final int SHOWN = 20;
    private static final int LONGEST = 4000;

    /** Of which at least this part must be valid, and this part invalid, for the comparison to mean anything. */
    private static final int PART = 5;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.objects", 500);
    private final List<ObjectVerdicts> disagreements = new ArrayList<>();
    private int accepted;

    @Test
    void anObjectAndItsJsonAreJudgedAlike() {
        System.out.println("objects: seed " + seed);
        int judges;
        try (var panel = new ObjectOracles()) {
            judges = panel.size();
            for (int from = 0; from < count; from += BATCH) {
                panel.hear(objects(from, Math.min(BATCH, count - from))).forEach(this::count);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "objects: %d objects, %d judges, %d disagreements, seed %d%n",
                count,
                judges,
                disagreements.size(),
                seed);
        assertThat(disagreements.size()).as("disagreements, seed %d", seed).isZero();
        assertThat(accepted).as("valid objects").isBetween(count / PART, count - count / PART);
    }

    private List<Object> objects(int from, int size) {
        List<Class<?>> types = ContentSchema.types();
        return IntStream.range(from, from + size)
                .mapToObj(number -> ObjectMaker.make(types.get(number % types.size()), seed * 1_000_003 + number))
                .toList();
    }

    private void count(ObjectVerdicts hearing) {
        accepted += hearing.isAccepted() ? 1 : 0;
        if (hearing.isDisagreement()) {
            disagreements.add(hearing);
            if (disagreements.size() <= SHOWN) {
                String text = hearing.document().text();
                System.out.printf(
                        Locale.ROOT,
                        "disagreement on a %s, seed %d%n%s%n%s",
                        hearing.document().type().getSimpleName(),
                        seed,
                        text.substring(0, Math.min(LONGEST, text.length())),
                        hearing.table());
            }
        }
    }
}
