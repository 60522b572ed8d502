package io.github.orgcontent.conformance.mutation.schema;

import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The trials of all locations, in the order of their relevance for a mutant.
 */
final class Trials {
    /** The number of locations that are tried for a mutant. */
    private static final int MANY = 30;

    /** The number of locations for patterns and for equivalent mutants. */
    private static final int FEW = 3;

    private final Map<Class<?>, List<TrialLocation>> locations = new HashMap<>();

    Trials(long seed) {
        Target.all().forEach((type, targets) -> {
            JsonNode schema = SchemaMutants.published(type);
            locations.put(
                    type,
                    targets.values().stream()
                            .map(Trials::shortest)
                            .map(target -> new TrialLocation(target, SchemaPath.of(schema, target.steps()), seed))
                            .toList());
        });
    }

    private static Target shortest(List<Target> paths) {
        return paths.stream()
                .min(Comparator.comparing(target -> target.steps().size()))
                .orElseThrow();
    }

    /** A document on which a mutant gives another verdict, if one is found. */
    Optional<Trial> killing(SchemaMutant mutant) {
        Schema schema = NetworkntOracle.schema(mutant.schema());
        return near(mutant).filter(trial -> trial.kills(schema)).findFirst();
    }

    /** Documents on which a mutant may give another verdict, the most relevant first. */
    Stream<Trial> near(SchemaMutant mutant) {
        Predicate<Trial> mayDiffer = mutant.mayDiffer();
        int limit = EquivalentMutants.of(mutant).isPresent() || mutant.isOfPattern() ? FEW : MANY;
        return Objects.requireNonNull(locations.get(mutant.type())).stream()
                .sorted(Comparator.comparing((TrialLocation place) -> -place.nearness(mutant.subject())))
                .limit(limit)
                .flatMap(place -> Stream.<Supplier<Stream<Trial>>>of(
                        place::changes,
                        mutant.isOfBound() ? place::bounds : Stream::of,
                        mutant.isOfValues() ? () -> place.values().filter(mayDiffer) : Stream::of))
                .flatMap(Supplier::get);
    }
}
