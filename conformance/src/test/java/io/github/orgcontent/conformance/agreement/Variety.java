package io.github.orgcontent.conformance.agreement;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** An endless row of documents: each from a seed of its own, so that any of them can be made again. */
final class Variety {
    private static final Map<Class<?>, Map<String, List<Target>>> GOALS = Target.all();
    private static final int ATTEMPTS = 50;

    private final long seed;

    Variety(long seed) {
        this.seed = seed;
    }

    /** The document of a number. */
    Document document(long number) {
        var random = new Random(seed * 1_000_003 + number);
        Class<?> type = type(random);
        Grown grown = grow(type, random);
        int changes = random.nextInt(6) == 0 ? 0 : 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
        var origin = new StringBuilder("number " + number + ": " + grown.goal().name());
        Json document = grown.document();
        for (int i = 0; i < changes; i++) {
            Location spot =
                    i == 0 || random.nextInt(3) > 0 ? atGoal(document, grown, random) : anywhere(document, random);
            document = changed(spot, origin);
        }
        return new Document(type, Writing.of(document), origin.toString());
    }

    // The smaller a type, the more often; whole contents take the longest to judge.
    private static Class<?> type(Random random) {
        List<Class<?>> types = ContentSchema.types();
        int chosen = random.nextInt(20);
        return types.get(chosen < types.size() ? chosen : 1 + chosen % (types.size() - 1));
    }

    private static Grown grow(Class<?> type, Random random) {
        Map<String, List<Target>> goals = Objects.requireNonNull(GOALS.get(type));
        Target goal = Samples.any(Samples.any(List.copyOf(goals.values()), random), random);
        double plenty = random.nextInt(40) == 0 ? 0.9 : random.nextInt(3) * 0.08;
        return Grower.grow(goal, plenty, random);
    }

    private static Location atGoal(Json document, Grown grown, Random random) {
        try {
            document.at(grown.place());
            return new Location(document, grown.place(), grown.goal().shape(), random);
        } catch (IndexOutOfBoundsException e) {
            return anywhere(document, random); // an earlier change has taken it away
        }
    }

    private static Location anywhere(Json document, Random random) {
        return new Location(document, Samples.any(document.places(), random), null, random);
    }

    private static Json changed(Location spot, StringBuilder origin) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Mutation mutation = spot.any(Mutations.ALL);
            boolean isHeavy = Bounds.ALL.contains(mutation)
                    && spot.shape() != null
                    && !(spot.shape() instanceof Shape.Formed)
                    && Bounds.most(spot.shape()) > Bounds.MANY;
            Optional<Json> changed = isHeavy ? Optional.empty() : mutation.apply(spot);
            if (changed.isPresent()) {
                origin.append(", ")
                        .append(mutation)
                        .append(" at ")
                        .append(spot.document().pointer(spot.place()));
                return changed.get();
            }
        }
        return spot.document();
    }

    /** The documents of some numbers. */
    List<Document> documents(long from, int count) {
        List<Document> documents = new ArrayList<>();
        for (long number = from; number < from + count; number++) {
            documents.add(document(number));
        }
        return documents;
    }
}
