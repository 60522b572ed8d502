package io.github.orgcontent.conformance.agreement;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
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

/** An unlimited sequence of random documents; each has its own seed, so that it can be generated again. */
final class RandomDocuments {
    private static final Map<Class<?>, Map<String, List<Target>>> TARGETS = Target.all();
    private static final int ATTEMPTS = 50;

    private final long seed;

    RandomDocuments(long seed) {
        this.seed = seed;
    }

    /** The document with a number. */
    Document document(long number) {
        var random = new Random(seed * 1_000_003 + number);
        Class<?> type = type(random);
        GeneratedDocument generated = generate(type, random);
        int changes = random.nextInt(6) == 0 ? 0 : 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
        var origin =
                new StringBuilder("number " + number + ": " + generated.target().name());
        Json document = generated.document();
        for (int i = 0; i < changes; i++) {
            Location location = i == 0 || random.nextInt(3) > 0
                    ? atTarget(document, generated, random)
                    : anywhere(document, random);
            document = changed(location, origin);
        }
        return new Document(type, JsonText.of(document), origin.toString());
    }

    // Small types are more frequent, because the validation of a whole content takes the longest.
    private static Class<?> type(Random random) {
        List<Class<?>> types = ContentSchema.types();
        int chosen = random.nextInt(20);
        return types.get(chosen < types.size() ? chosen : 1 + chosen % (types.size() - 1));
    }

    private static GeneratedDocument generate(Class<?> type, Random random) {
        Map<String, List<Target>> targets = Objects.requireNonNull(TARGETS.get(type));
        Target target = Samples.any(Samples.any(List.copyOf(targets.values()), random), random);
        double density = random.nextInt(40) == 0 ? 0.9 : random.nextInt(3) * 0.08;
        return DocumentGenerator.generate(target, density, random);
    }

    private static Location atTarget(Json document, GeneratedDocument generated, Random random) {
        try {
            document.at(generated.place());
            return new Location(document, generated.place(), generated.target().shape(), random);
        } catch (IndexOutOfBoundsException e) {
            return anywhere(document, random); // an earlier mutation has removed it
        }
    }

    private static Location anywhere(Json document, Random random) {
        return new Location(document, Samples.any(document.locations(), random), null, random);
    }

    private static Json changed(Location location, StringBuilder origin) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Mutation mutation = location.any(Mutations.ALL);
            boolean isHeavy = BoundMutations.ALL.contains(mutation)
                    && location.shape() != null
                    && !(location.shape() instanceof Shape.FormattedString)
                    && BoundMutations.most(location.shape()) > BoundMutations.MANY;
            Optional<Json> changed = isHeavy ? Optional.empty() : mutation.apply(location);
            if (changed.isPresent()) {
                origin.append(", ")
                        .append(mutation)
                        .append(" at ")
                        .append(location.document().pointer(location.place()));
                return changed.get();
            }
        }
        return location.document();
    }

    /** The documents with consecutive numbers. */
    List<Document> documents(long from, int count) {
        List<Document> documents = new ArrayList<>();
        for (long number = from; number < from + count; number++) {
            documents.add(document(number));
        }
        return documents;
    }
}
