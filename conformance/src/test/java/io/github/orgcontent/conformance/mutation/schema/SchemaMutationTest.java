package io.github.orgcontent.conformance.mutation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the comparison would notice if the schema were another one, in however small a thing. */
class SchemaMutationTest {
    /** How many mutants are tried, drawn by the seed; {@code -Dagreement.mutants=10000} tries all. */
    private static final int TRIED = Integer.getInteger("agreement.mutants", 100);

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final Trials trials = new Trials(seed);

    @Test
    void everyChangeOfTheSchemaIsNoticed(@TempDir Path folder) throws IOException {
        System.out.println("schema mutants: seed " + seed);
        List<List<SchemaMutant>> all = new ArrayList<>(SchemaMutants.all());
        Collections.shuffle(all, new Random(seed));
        List<List<SchemaMutant>> mutants = all.subList(0, Math.min(TRIED, all.size()));
        List<SchemaMutant> unnoticed = unnoticed(mutants);
        List<SchemaMutant> equivalent = unnoticed.stream()
                .filter(mutant -> Equivalent.of(mutant).isPresent())
                .toList();
        List<SchemaMutant> survivors = new ArrayList<>(unnoticed);
        survivors.removeAll(equivalent);
        DollarAnchors.removeWhatPythonNotices(survivors, trials, folder);
        reasons(equivalent).forEach((reason, count) -> System.out.println("equivalent: " + count + ": " + reason));
        survivors.forEach(mutant -> System.out.println("survivor: " + mutant));
        System.out.printf(
                Locale.ROOT,
                "schema mutants: %d of %d, noticed %d, equivalent %d, survivors %d, seed %d%n",
                mutants.size(),
                all.size(),
                mutants.size() - equivalent.size() - survivors.size(),
                equivalent.size(),
                survivors.size(),
                seed);
        assertThat(survivors).as("seed %d", seed).isEmpty();
        if (mutants.size() == all.size()) {
            assertThat(reasons(equivalent).keySet())
                    .as("reasons that excuse something")
                    .containsAll(Equivalent.ALL.stream().map(Equivalent::reason).toList());
        }
        assertThat(wronglyExcused(mutants, equivalent))
                .as("noticed all the same, seed %d", seed)
                .isEmpty();
    }

    // A mutant stands for all schemas with the definition, and one of them is enough.
    private List<SchemaMutant> unnoticed(Collection<List<SchemaMutant>> mutants) {
        return mutants.parallelStream()
                .filter(homes -> homes.stream()
                        .limit(homes.get(0).isOfPattern() ? 2 : homes.size()) // a pattern is the same everywhere
                        .allMatch(mutant -> trials.exposing(mutant).isEmpty()))
                .map(homes -> homes.get(0))
                .toList();
    }

    private static Map<String, Long> reasons(List<SchemaMutant> mutants) {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> Equivalent.of(mutant).orElseThrow().reason(), TreeMap::new, Collectors.counting()));
    }

    private static List<SchemaMutant> wronglyExcused(List<List<SchemaMutant>> mutants, List<SchemaMutant> equivalent) {
        return mutants.stream()
                .map(homes -> homes.get(0))
                .filter(mutant -> Equivalent.of(mutant).isPresent())
                .filter(mutant -> !equivalent.contains(mutant))
                .toList();
    }
}
