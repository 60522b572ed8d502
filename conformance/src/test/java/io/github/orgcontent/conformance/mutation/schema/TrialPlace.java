package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Exhaustive;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in the documents of a type, and the trials at it, which are made when they are first asked for. */
final class TrialPlace {
    private static final int DOCUMENTS = 8;

    private final Target goal;
    private final Trace trace;
    private final long seed;
    private @Nullable List<Trial> changes;
    private @Nullable List<Trial> bounds;
    private @Nullable List<Trial> values;

    TrialPlace(Target goal, Trace trace, long seed) {
        this.goal = goal;
        this.trace = trace;
        this.seed = seed + goal.toString().hashCode();
    }

    int nearness(String pointer) {
        return trace.nearness(pointer);
    }

    /** Documents that reach the place, as they are and changed there in every way. */
    synchronized Stream<Trial> changes() {
        if (changes == null) {
            changes = make(DOCUMENTS, mutation -> !Bounds.ALL.contains(mutation));
        }
        return changes.stream();
    }

    /** Documents that are at the bounds of the place. */
    synchronized Stream<Trial> bounds() {
        if (bounds == null) {
            boolean isHeavy = Bounds.most(goal.shape()) > Bounds.MANY;
            bounds = make(isHeavy ? 1 : DOCUMENTS, Bounds.ALL::contains);
        }
        return bounds.stream();
    }

    /** Documents with all values around the form at the place, with all words, or in all languages. */
    synchronized Stream<Trial> values() {
        if (values == null) {
            values = makeValues();
        }
        return values.stream();
    }

    private List<Trial> make(int documents, Predicate<Mutation> isWanted) {
        var random = new Random(seed);
        List<Trial> made = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            Grown grown = Grower.grow(goal, i % 2 == 0 ? 0 : 0.5, random);
            trial(grown.document(), "as it is").forEach(made::add);
            var spot = new Location(grown.document(), grown.place(), goal.shape(), random);
            Mutations.ALL.stream()
                    .filter(isWanted)
                    .flatMap(mutation ->
                            mutation.apply(spot).stream().flatMap(changed -> trial(changed, mutation.name())))
                    .forEach(made::add);
        }
        return made;
    }

    private List<Trial> makeValues() {
        Grown grown = Grower.grow(goal, 0, new Random(seed));
        return Exhaustive.at(goal.shape())
                .map(json -> grown.document().with(grown.place(), old -> json))
                .flatMap(document -> trial(document, "one of all values"))
                .toList();
    }

    private Stream<Trial> trial(Json json, String change) {
        return Trial.of(new Document(goal.type(), Writing.of(json), goal + ", " + change)).stream();
    }
}
