package io.github.orgcontent.conformance.agreement.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks that the reader and a schema validator report a single fault at its location and nowhere else. */
class LocationAgreementTest {
    private static final int SHOWN = 20;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.locations", 600);

    @Test
    void readerAndSchemaReportTheLocationOfTheFault() {
        System.out.println("locations: seed " + seed);
        var injector = new FaultInjector(seed);
        Set<Fault> done = new HashSet<>();
        List<String> mismatches = new ArrayList<>();
        int elsewhere = 0;
        for (int number = 0; number < count; number++) {
            FaultInjector.Trial trial = injector.trial(number);
            done.add(trial.fault());
            elsewhere += trial.reported().isReportedElsewhere() ? 1 : 0;
            Optional<String> mismatch = trial.reported().mismatch();
            if (mismatch.isPresent()) {
                mismatches.add(report(number, mismatch.get(), trial));
            }
        }
        mismatches.stream().limit(SHOWN).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT, "locations: %d faults, %d reported at other locations, seed %d%n", count, elsewhere, seed);
        assertThat(mismatches.size()).as("complaints, seed %d", seed).isZero();
        assertThat(done).containsExactlyInAnyOrderElementsOf(FaultInjector.FAULTS);
    }

    private String report(int number, String mismatch, FaultInjector.Trial trial) {
        return String.format(
                Locale.ROOT,
                "%s: %s, seed %d, number %d: %s%nbefore:    %s%n%s%n",
                mismatch,
                trial.reported().document().type().getSimpleName(),
                seed,
                number,
                trial.reported().document().origin(),
                trial.before(),
                trial.reported());
    }
}
