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
 * Documents near every place of a schema: what the comparison comes across sooner or later, in an order that comes to
 * the point.
 */
final class Trials {
    /** How many places are tried for one that must have been changed. */
    private static final int MANY = 30;

    /** How many are tried where the nearest must do: for patterns, and where nothing is to be found. */
    private static final int FEW = 3;

    private final Map<Class<?>, List<TrialPlace>> places = new HashMap<>();

    Trials(long seed) {
        Target.all().forEach((type, goals) -> {
            JsonNode schema = SchemaMutants.published(type);
            places.put(
                    type,
                    goals.values().stream()
                            .map(Trials::shortest)
                            .map(goal -> new TrialPlace(goal, Trace.of(schema, goal.steps()), seed))
                            .toList());
        });
    }

    private static Target shortest(List<Target> ways) {
        return ways.stream()
                .min(Comparator.comparing(goal -> goal.steps().size()))
                .orElseThrow();
    }

    /** A document on which a mutant errs, or nothing if none is found. */
    Optional<Trial> exposing(SchemaMutant mutant) {
        Schema schema = NetworkntOracle.schema(mutant.schema());
        return near(mutant).filter(trial -> trial.exposes(schema)).findFirst();
    }

    /** Documents on which a mutant might err, those first that are nearest to what was changed. */
    Stream<Trial> near(SchemaMutant mutant) {
        Predicate<Trial> mayErr = mutant.mayErr();
        int limit = Equivalent.of(mutant).isPresent() || mutant.isOfPattern() ? FEW : MANY;
        return Objects.requireNonNull(places.get(mutant.type())).stream()
                .sorted(Comparator.comparing((TrialPlace place) -> -place.nearness(mutant.subject())))
                .limit(limit)
                .flatMap(place -> Stream.<Supplier<Stream<Trial>>>of(
                        place::changes,
                        mutant.isOfBound() ? place::bounds : Stream::of,
                        mutant.isOfValues() ? () -> place.values().filter(mayErr) : Stream::of))
                .flatMap(Supplier::get);
    }
}
