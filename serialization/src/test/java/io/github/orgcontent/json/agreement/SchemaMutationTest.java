package io.github.orgcontent.json.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether the comparison would notice if the schema were another one, in however small a thing. */
class SchemaMutationTest {
    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);

    @Test
    void everyChangeOfTheSchemaIsNoticed() {
        System.out.println("schema mutants: seed " + seed);
        var trials = new Trials(seed);
        List<SchemaMutant> mutants = SchemaMutants.all();
        List<SchemaMutant> survivors = new ArrayList<>();
        for (SchemaMutant mutant : mutants) {
            Optional<Trials.Trial> exposing = trials.exposing(mutant);
            if (exposing.isEmpty()) {
                survivors.add(mutant);
                System.out.println("survivor: " + mutant);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "schema mutants: %d, noticed %d, survivors %d, seed %d%n",
                mutants.size(),
                mutants.size() - survivors.size(),
                survivors.size(),
                seed);
        assertThat(survivors).isEmpty();
    }
}
