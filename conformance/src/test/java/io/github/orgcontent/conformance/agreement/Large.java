package io.github.orgcontent.conformance.agreement;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents at bounds that take long to reach, each bound once: ten thousand articles, a hundred thousand letters. */
final class Large {
    private Large() {}

    static List<Document> documents(long seed) {
        var random = new Random(seed);
        return goals().stream().flatMap(goal -> documents(goal, random)).toList();
    }

    // Of all ways to a bound, the shortest; of a text, only the longest of all.
    private static Collection<Target> goals() {
        Map<String, Target> goals = new TreeMap<>();
        Target.all().values().stream()
                .flatMap(named -> named.values().stream())
                .flatMap(List::stream)
                .filter(Large::isLarge)
                .sorted(Comparator.comparing((Target goal) -> goal.steps().size()))
                .forEach(goal -> goals.putIfAbsent(goal.shape() instanceof Shape.Formed ? "text" : name(goal), goal));
        return goals.values();
    }

    private static boolean isLarge(Target goal) {
        int most = Bounds.most(goal.shape());
        return goal.shape() instanceof Shape.Formed ? most == 100_000 : most > Bounds.MANY;
    }

    // Rich text has the same bound wherever it stands.
    private static String name(Target goal) {
        return goal.shape() instanceof Shape.Items items && items.item() instanceof Shape.Choice
                ? "blocks"
                : goal.name();
    }

    private static Stream<Document> documents(Target goal, Random random) {
        Grown grown = Grower.grow(goal, 0, random);
        var spot = new Location(grown.document(), grown.place(), goal.shape(), random);
        return Bounds.ALL.stream()
                .flatMap(mutation -> mutation.apply(spot).stream()
                        .map(json -> new Document(goal.type(), Writing.of(json), "large: " + goal + ", " + mutation)));
    }
}
