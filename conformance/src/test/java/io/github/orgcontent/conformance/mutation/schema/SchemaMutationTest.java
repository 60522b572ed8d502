package io.github.orgcontent.conformance.mutation.schema;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Mutation test of the schema: for each mutant there must be a document with another verdict. */
class SchemaMutationTest {
    /** The number of mutants, selected at random by the seed; {@code -Dagreement.mutants=10000} tries all. */
    private static final int TRIED = Integer.getInteger("agreement.mutants", 100);

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final Trials trials = new Trials(seed);

    @Test
    void everySchemaMutantIsKilledOrEquivalent() {
        System.out.println("schema mutants: seed " + seed);
        List<List<SchemaMutant>> all = new ArrayList<>(SchemaMutants.all());
        Collections.shuffle(all, new Random(seed));
        List<List<SchemaMutant>> mutants = all.subList(0, Math.min(TRIED, all.size()));
        List<SchemaMutant> alive = alive(mutants);
        List<SchemaMutant> equivalent = alive.stream()
                .filter(mutant -> EquivalentMutants.of(mutant).isPresent())
                .toList();
        List<SchemaMutant> survivors = new ArrayList<>(alive);
        survivors.removeAll(equivalent);
        LineTerminators.removeKilled(survivors);
        reasons(equivalent).forEach((reason, count) -> System.out.println("equivalent: " + count + ": " + reason));
        survivors.forEach(mutant -> System.out.println("survivor: " + mutant));
        System.out.printf(
                Locale.ROOT,
                "schema mutants: %d of %d, killed %d, equivalent %d, survivors %d, seed %d%n",
                mutants.size(),
                all.size(),
                mutants.size() - equivalent.size() - survivors.size(),
                equivalent.size(),
                survivors.size(),
                seed);
        assertThat(survivors).as("seed %d", seed).isEmpty();
        if (mutants.size() == all.size()) {
            assertThat(reasons(equivalent).keySet())
                    .as("reasons that apply to a mutant")
                    .containsAll(EquivalentMutants.ALL.stream()
                            .map(EquivalentMutants::reason)
                            .toList());
        }
        assertThat(killedEquivalents(mutants, equivalent))
                .as("listed as equivalent but killed, seed %d", seed)
                .isEmpty();
    }

    // A mutant is killed if one of the schemas with the definition kills it.
    private List<SchemaMutant> alive(Collection<List<SchemaMutant>> mutants) {
        return mutants.parallelStream()
                .filter(variants -> variants.stream()
                        .limit(
                                variants.get(0).isOfPattern()
                                        ? 2
                                        : variants.size()) // a pattern has the same effect in every schema
                        .allMatch(mutant -> trials.killing(mutant).isEmpty()))
                .map(variants -> variants.get(0))
                .toList();
    }

    private static Map<String, Long> reasons(List<SchemaMutant> mutants) {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> EquivalentMutants.of(mutant).orElseThrow().reason(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<SchemaMutant> killedEquivalents(
            List<List<SchemaMutant>> mutants, List<SchemaMutant> equivalent) {
        return mutants.stream()
                .map(variants -> variants.get(0))
                .filter(mutant -> EquivalentMutants.of(mutant).isPresent())
                .filter(mutant -> !equivalent.contains(mutant))
                .toList();
    }
}
