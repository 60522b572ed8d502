package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.json.agreement.document.Document;
import io.github.orgcontent.json.agreement.document.Goal;
import io.github.orgcontent.json.agreement.document.Grower;
import io.github.orgcontent.json.agreement.document.Grown;
import io.github.orgcontent.json.agreement.document.Json;
import io.github.orgcontent.json.agreement.document.Samples;
import io.github.orgcontent.json.agreement.document.Writing;
import io.github.orgcontent.json.agreement.judge.NetworkntJudge;
import io.github.orgcontent.json.agreement.mutation.Spot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** An endless row of valid documents, each with one thing changed in it; each from a seed of its own. */
final class Damaging {
    /** Every way to change one thing. */
    static final List<Harm> HARMS = Stream.of(
                    HarmToObjects.ALL, HarmToTypes.ALL, HarmToLists.ALL, HarmToLanguages.ALL, HarmToValues.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, Map<String, List<Goal>>> GOALS = Goal.all();
    private static final int MOST_DOCUMENTS = 20_000;

    private final long seed;

    Damaging(long seed) {
        this.seed = seed;
    }

    /** What was changed, in what, and what is told of it. */
    record Trial(Harm harm, String before, Told told) {}

    /** The trial of a number; every way to change something has its turn. */
    Trial trial(long number) {
        var random = new Random(seed * 1_000_003 + number);
        Harm harm = HARMS.get((int) (number % HARMS.size()));
        return Stream.generate(() -> harmed(harm, grow(random), random))
                .limit(MOST_DOCUMENTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no harm is done by " + harm));
    }

    private static Grown grow(Random random) {
        Goal goal = goal(Samples.any(ContentSchema.types(), random), random);
        Grown grown = Grower.grow(goal, random.nextInt(4) * 0.15, random);
        return new Grown(Entanglement.of(grown.document(), random), goal, grown.place());
    }

    private static Goal goal(Class<?> type, Random random) {
        Map<String, List<Goal>> goals = Objects.requireNonNull(GOALS.get(type));
        List<String> names = List.copyOf(goals.keySet());
        List<String> entangled =
                names.stream().filter(Entanglement.GOALS::contains).toList();
        boolean isEntangled = random.nextInt(4) == 0 && !entangled.isEmpty();
        String name = Samples.any(isEntangled ? entangled : names, random);
        return Samples.any(Objects.requireNonNull(goals.get(name)), random);
    }

    // Whether the document was valid is asked last, because it takes the longest.
    private Optional<Trial> harmed(Harm harm, Grown grown, Random random) {
        Goal goal = grown.goal();
        Damage none = Damage.value(grown.document(), "").unsure();
        return harm.apply(new Spot(grown.document(), grown.place(), goal.shape(), random))
                .map(damage -> told(damage, goal, harm))
                .filter(told -> !told.isSound() && told(none, goal, harm).isSound())
                .map(told -> new Trial(harm, Writing.of(grown.document()), told));
    }

    private Told told(Damage damage, Goal goal, Harm harm) {
        String origin = goal.name() + ", " + harm + " at " + Writing.of(Json.text(damage.at()));
        var document = new Document(goal.type(), Writing.of(damage.document()), origin);
        return Told.of(damage, document, NetworkntJudge.published(goal.type()));
    }
}
