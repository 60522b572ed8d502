package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.ExhaustiveValues;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A location in the documents of a type, and the trials at it, which are generated at the first use. */
final class TrialLocation {
    private static final int DOCUMENTS = 8;

    private final Target target;
    private final SchemaPath trace;
    private final long seed;
    private @Nullable List<Trial> changes;
    private @Nullable List<Trial> bounds;
    private @Nullable List<Trial> values;

    TrialLocation(Target target, SchemaPath trace, long seed) {
        this.target = target;
        this.trace = trace;
        this.seed = seed + target.toString().hashCode();
    }

    int nearness(String pointer) {
        return trace.nearness(pointer);
    }

    /** Documents with the location, unchanged and with all mutations there. */
    synchronized Stream<Trial> changes() {
        if (changes == null) {
            changes = make(DOCUMENTS, mutation -> !BoundMutations.ALL.contains(mutation));
        }
        return changes.stream();
    }

    /** Documents with values at the bounds of the location. */
    synchronized Stream<Trial> bounds() {
        if (bounds == null) {
            boolean isHeavy = BoundMutations.most(target.shape()) > BoundMutations.MANY;
            bounds = make(isHeavy ? 1 : DOCUMENTS, BoundMutations.ALL::contains);
        }
        return bounds.stream();
    }

    /** Documents with all values around the format of the location, all enum values or all languages. */
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
            GeneratedDocument generated = DocumentGenerator.generate(target, i % 2 == 0 ? 0 : 0.5, random);
            trial(generated.document(), "as it is").forEach(made::add);
            var location = new Location(generated.document(), generated.place(), target.shape(), random);
            Mutations.ALL.stream()
                    .filter(isWanted)
                    .flatMap(mutation ->
                            mutation.apply(location).stream().flatMap(changed -> trial(changed, mutation.name())))
                    .forEach(made::add);
        }
        return made;
    }

    private List<Trial> makeValues() {
        GeneratedDocument generated = DocumentGenerator.generate(target, 0, new Random(seed));
        return ExhaustiveValues.at(target.shape())
                .map(json -> generated.document().with(generated.place(), old -> json))
                .flatMap(document -> trial(document, "one of all values"))
                .toList();
    }

    private Stream<Trial> trial(Json json, String change) {
        return Trial.of(new Document(target.type(), JsonText.of(json), target + ", " + change)).stream();
    }
}
