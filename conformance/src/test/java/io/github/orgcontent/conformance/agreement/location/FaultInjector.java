package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.json.ContentSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** An endless row of valid documents, each with one thing changed in it; each from a seed of its own. */
final class FaultInjector {
    /** Every way to change one thing. */
    static final List<Fault> HARMS = Stream.of(
                    ObjectFaults.ALL, TypeFaults.ALL, ListFaults.ALL, LanguageFaults.ALL, ValueFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, Map<String, List<Target>>> GOALS = Target.all();
    private static final int MOST_DOCUMENTS = 20_000;

    private final long seed;

    FaultInjector(long seed) {
        this.seed = seed;
    }

    /** What was changed, in what, and what is told of it. */
    record Trial(Fault harm, String before, ReportedPlaces told) {}

    /** The trial of a number; every way to change something has its turn. */
    Trial trial(long number) {
        var random = new Random(seed * 1_000_003 + number);
        Fault harm = HARMS.get((int) (number % HARMS.size()));
        return Stream.generate(() -> harmed(harm, grow(random), random))
                .limit(MOST_DOCUMENTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no harm is done by " + harm));
    }

    private static Grown grow(Random random) {
        Target goal = goal(Samples.any(ContentSchema.types(), random), random);
        Grown grown = Grower.grow(goal, random.nextInt(4) * 0.15, random);
        return new Grown(CrossReferences.of(grown.document(), random), goal, grown.place());
    }

    private static Target goal(Class<?> type, Random random) {
        Map<String, List<Target>> goals = Objects.requireNonNull(GOALS.get(type));
        List<String> names = List.copyOf(goals.keySet());
        List<String> entangled =
                names.stream().filter(CrossReferences.GOALS::contains).toList();
        boolean isEntangled = random.nextInt(4) == 0 && !entangled.isEmpty();
        String name = Samples.any(isEntangled ? entangled : names, random);
        return Samples.any(Objects.requireNonNull(goals.get(name)), random);
    }

    // Whether the document was valid is asked last, because it takes the longest.
    private Optional<Trial> harmed(Fault harm, Grown grown, Random random) {
        Target goal = grown.goal();
        FaultCase none = FaultCase.value(grown.document(), "").unsure();
        return harm.apply(new Location(grown.document(), grown.place(), goal.shape(), random))
                .map(damage -> told(damage, goal, harm))
                .filter(told -> !told.isSound() && told(none, goal, harm).isSound())
                .map(told -> new Trial(harm, Writing.of(grown.document()), told));
    }

    private ReportedPlaces told(FaultCase damage, Target goal, Fault harm) {
        String origin = goal.name() + ", " + harm + " at " + Writing.of(Json.text(damage.at()));
        var document = new Document(goal.type(), Writing.of(damage.document()), origin);
        return ReportedPlaces.of(damage, document, NetworkntOracle.published(goal.type()));
    }
}
