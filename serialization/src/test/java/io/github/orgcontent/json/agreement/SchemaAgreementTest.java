package io.github.orgcontent.json.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents without end, and everybody says the same of each. */
class SchemaAgreementTest {
    private static final int BATCH = 200;
    private static final int SHOWN = 20;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.documents", 2_000);

    @Test
    void everybodySaysTheSame() {
        System.out.println("agreement: seed " + seed);
        List<Hearing> disagreements = new ArrayList<>();
        var variety = new Variety(seed);
        int judges;
        try (Panel panel = Panel.open()) {
            judges = panel.size();
            for (int from = 0; from < count; from += BATCH) {
                List<Document> documents = variety.documents(from, Math.min(BATCH, count - from));
                for (Hearing hearing : panel.hear(documents)) {
                    if (hearing.isDisagreement()) {
                        disagreements.add(hearing);
                        if (disagreements.size() <= SHOWN) {
                            report(hearing, panel);
                        }
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "agreement: %d documents, %d judges, %d disagreements, seed %d%n",
                count,
                judges,
                disagreements.size(),
                seed);
        assertThat(disagreements.size()).as("disagreements, seed %d", seed).isZero();
    }

    private void report(Hearing hearing, Panel panel) {
        var minimizer =
                new Minimizer(document -> panel.hear(List.of(document)).get(0).isDisagreement());
        Document smallest = minimizer.minimize(hearing.document());
        System.out.printf(
                Locale.ROOT,
                "disagreement on a %s, seed %d, %s%n%s%n%s",
                hearing.document().type().getSimpleName(),
                seed,
                hearing.document().origin(),
                smallest.text(),
                panel.hear(List.of(smallest)).get(0).table());
    }
}
