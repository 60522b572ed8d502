package io.github.orgcontent.json.agreement;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents whose verdict is known, near every place of a schema: what the comparison would come across sooner or
 * later, in an order that comes to the point.
 */
final class Trials {
    private static final int ROUNDS = 6;

    /** How many places are tried for one that must have been changed. */
    private static final int NEAREST = 40;

    private final long seed;
    private final Map<Class<?>, List<Goal>> goals = new HashMap<>();
    private final Map<Goal, List<Trial>> made = new HashMap<>();

    Trials(long seed) {
        this.seed = seed;
        Goal.all()
                .forEach((type, named) -> goals.put(
                        type,
                        named.values().stream().map(ways -> shortest(ways)).toList()));
    }

    private static Goal shortest(List<Goal> ways) {
        return ways.stream()
                .min(Comparator.comparing(goal -> goal.steps().size()))
                .orElseThrow();
    }

    /** A document, and whether the schema must accept it. */
    record Trial(Document document, JsonNode json, boolean isAccepted) {
        /** Whether a schema says otherwise. */
        boolean exposes(Schema schema) {
            return NetworkntJudge.accepts(schema, json) != isAccepted;
        }
    }

    /** A document on which a mutant errs, or nothing if none is found. */
    Optional<Trial> exposing(SchemaMutant mutant) {
        Schema schema = NetworkntJudge.schema(mutant.schema());
        Set<String> words = new HashSet<>(Arrays.asList((mutant.definition() + mutant.place()).split("/", -1)));
        return Objects.requireNonNull(goals.get(mutant.type())).stream()
                .sorted(Comparator.comparing((Goal goal) -> -nearness(goal, words)))
                .limit(NEAREST)
                .flatMap(goal -> made.computeIfAbsent(goal, this::make).stream())
                .filter(trial -> trial.exposes(schema))
                .findFirst();
    }

    private static long nearness(Goal goal, Set<String> words) {
        Stream<String> form =
                goal.shape() instanceof Shape.Formed formed ? Stream.of(formed.form(), formed.form()) : Stream.of();
        Stream<String> map = goal.shape() instanceof Shape.Languages ? Stream.of("LanguageTag") : Stream.of();
        return Stream.of(form, map, Arrays.stream(goal.name().split("[.*']", -1)), goal.steps().stream())
                .flatMap(stream -> stream)
                .filter(words::contains)
                .count();
    }

    private List<Trial> make(Goal goal) {
        var random = new Random(seed + goal.hashCode());
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (double plenty : new double[] {0, 0.5}) {
                Grown grown = Grower.grow(goal, plenty, random);
                trial(grown.document(), grown, "").ifPresent(trials::add);
                for (Mutation mutation : Mutation.ALL) {
                    mutation.apply(new Spot(grown.document(), grown.place(), goal.shape(), random))
                            .flatMap(changed -> trial(changed, grown, mutation.name()))
                            .ifPresent(trials::add);
                }
            }
        }
        exhaustive(Grower.grow(goal, 0, random)).forEach(trials::add);
        return trials;
    }

    private static Stream<Trial> exhaustive(Grown grown) {
        Shape shape = grown.goal().shape();
        Stream<Json> documents = Stream.of();
        if (shape instanceof Shape.Formed formed) {
            documents = Exhaustive.of(formed.form()).stream()
                    .map(value -> grown.document().with(grown.place(), json -> Json.text(value)));
        } else if (shape instanceof Shape.Languages) {
            documents = Exhaustive.of("LanguageTag").stream()
                    .map(tag -> grown.document()
                            .with(
                                    grown.place(),
                                    json -> Json.struct()
                                            .and(tag, json.children().get(0))));
        }
        return documents.flatMap(document -> trial(document, grown, "exhaustive").stream());
    }

    private static Optional<Trial> trial(Json json, Grown grown, String change) {
        var document =
                new Document(grown.goal().type(), Writing.of(json), grown.goal().name() + ", " + change);
        var hearing = new Hearing(document, ReaderJudge.codes(document), Map.of());
        if (!hearing.isForTheSchema()) {
            return Optional.empty();
        }
        try {
            JsonNode read = JsonMapper.shared().readTree(document.text());
            return Optional.of(new Trial(document, read, hearing.isAccepted()));
        } catch (JacksonException e) {
            return Optional.empty(); // no JSON: nothing for a schema
        }
    }
}
