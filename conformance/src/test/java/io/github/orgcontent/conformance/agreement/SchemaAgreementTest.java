package io.github.orgcontent.conformance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.OraclePool;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Documents without end, and everybody says the same of each: {@code -Dagreement.documents=M} of them, from
 * {@code -Dagreement.seed=N}.
 */
class SchemaAgreementTest {
    private static final int BATCH = 200;
    private static final int SHOWN = 20;

    /** From so many documents on, those that take long are among them. */
    private static final int MANY = 20_000;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.documents", 2_000);
    private final List<Verdicts> disagreements = new ArrayList<>();
    private int accepted;
    private int onlyUnsaid;

    @Test
    void everybodySaysTheSame() {
        System.out.println("agreement: seed " + seed);
        int judges;
        try (OraclePool panel = OraclePool.open()) {
            judges = panel.size();
            hearAll(panel);
        }
        System.out.printf(
                Locale.ROOT,
                "agreement: %d accepted, %d rejected, of which %d only for what the schema does not say%n",
                accepted,
                count - accepted,
                onlyUnsaid);
        System.out.printf(
                Locale.ROOT,
                "agreement: %d documents, %d judges, %d disagreements, seed %d%n",
                count,
                judges,
                disagreements.size(),
                seed);
        assertThat(disagreements.size()).as("disagreements, seed %d", seed).isZero();
        assertThat(accepted).as("accepted, seed %d", seed).isBetween(count / 8, count / 2);
    }

    private void hearAll(OraclePool panel) {
        List<Document> large = count < MANY ? List.of() : Large.documents(seed);
        large.forEach(document -> hear(List.of(document), panel));
        var variety = new Variety(seed);
        int left = count - large.size();
        for (int from = 0; from < left; from += BATCH) {
            hear(variety.documents(from, Math.min(BATCH, left - from)), panel);
        }
    }

    private void hear(List<Document> documents, OraclePool panel) {
        for (Verdicts hearing : panel.hear(documents)) {
            accepted += hearing.isAccepted() ? 1 : 0;
            onlyUnsaid += !hearing.isAccepted() && hearing.isValidForTheSchema() ? 1 : 0;
            if (hearing.isDisagreement()) {
                disagreements.add(hearing);
                if (disagreements.size() <= SHOWN) {
                    report(hearing, panel);
                }
            }
        }
    }

    private void report(Verdicts hearing, OraclePool panel) {
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
