package io.github.orgcontent.conformance.agreement.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever judges a document in which one thing is wrong points at that thing, and at nothing else. */
class LocationAgreementTest {
    private static final int SHOWN = 20;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final int count = Integer.getInteger("agreement.places", 600);

    @Test
    void everybodyPointsAtTheDamage() {
        System.out.println("places: seed " + seed);
        var damaging = new FaultInjector(seed);
        Set<Fault> done = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        int elsewhere = 0;
        for (int number = 0; number < count; number++) {
            FaultInjector.Trial trial = damaging.trial(number);
            done.add(trial.harm());
            elsewhere += trial.told().isElsewhere() ? 1 : 0;
            Optional<String> complaint = trial.told().complaint();
            if (complaint.isPresent()) {
                complaints.add(report(number, complaint.get(), trial));
            }
        }
        complaints.stream().limit(SHOWN).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "places: %d mutations, %d elsewhere, seed %d%n", count, elsewhere, seed);
        assertThat(complaints.size()).as("complaints, seed %d", seed).isZero();
        assertThat(done).containsExactlyInAnyOrderElementsOf(FaultInjector.HARMS);
    }

    private String report(int number, String complaint, FaultInjector.Trial trial) {
        return String.format(
                Locale.ROOT,
                "%s: %s, seed %d, number %d: %s%nbefore:    %s%n%s%n",
                complaint,
                trial.told().document().type().getSimpleName(),
                seed,
                number,
                trial.told().document().origin(),
                trial.before(),
                trial.told());
    }
}
