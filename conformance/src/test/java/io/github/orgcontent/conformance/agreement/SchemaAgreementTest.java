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
 * Compares the verdicts of all oracles on random documents: {@code -Dagreement.documents=M} of them, from
 * {@code -Dagreement.seed=N}.
 */
class SchemaAgreementTest {
    private static final int BATCH = 200;
    private static final int SHOWN = 20;

    /** Runs with at least this many documents include the large ones. */
    private static final int MANY = 20_000;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.documents", 2_000);
    private final List<Verdicts> disagreements = new ArrayList<>();
    private int accepted;
    private int invalidOnlyForReader;

    @Test
    void allOraclesGiveTheSameVerdict() {
        System.out.println("agreement: seed " + seed);
        int oracles;
        try (OraclePool pool = OraclePool.open()) {
            oracles = pool.size();
            evaluateAll(pool);
        }
        System.out.printf(
                Locale.ROOT,
                "agreement: %d accepted, %d rejected, of which %d only by rules that the schema does not express%n",
                accepted,
                count - accepted,
                invalidOnlyForReader);
        System.out.printf(
                Locale.ROOT,
                "agreement: %d documents, %d oracles, %d disagreements, seed %d%n",
                count,
                oracles,
                disagreements.size(),
                seed);
        assertThat(disagreements.size()).as("disagreements, seed %d", seed).isZero();
        assertThat(accepted).as("accepted, seed %d", seed).isBetween(count / 8, count / 2);
    }

    private void evaluateAll(OraclePool pool) {
        List<Document> large = count < MANY ? List.of() : LargeDocuments.documents(seed);
        large.forEach(document -> evaluate(List.of(document), pool));
        var documents = new RandomDocuments(seed);
        int left = count - large.size();
        for (int from = 0; from < left; from += BATCH) {
            evaluate(documents.documents(from, Math.min(BATCH, left - from)), pool);
        }
    }

    private void evaluate(List<Document> documents, OraclePool pool) {
        for (Verdicts verdicts : pool.evaluate(documents)) {
            accepted += verdicts.isAccepted() ? 1 : 0;
            invalidOnlyForReader += !verdicts.isAccepted() && verdicts.isValidForTheSchema() ? 1 : 0;
            if (verdicts.isDisagreement()) {
                disagreements.add(verdicts);
                if (disagreements.size() <= SHOWN) {
                    report(verdicts, pool);
                }
            }
        }
    }

    private void report(Verdicts verdicts, OraclePool pool) {
        var minimizer = new Minimizer(
                document -> pool.evaluate(List.of(document)).get(0).isDisagreement());
        Document smallest = minimizer.minimize(verdicts.document());
        System.out.printf(
                Locale.ROOT,
                "disagreement on a %s, seed %d, %s%n%s%n%s",
                verdicts.document().type().getSimpleName(),
                seed,
                verdicts.document().origin(),
                smallest.text(),
                pool.evaluate(List.of(smallest)).get(0).table());
    }
}
