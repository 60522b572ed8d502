package io.github.orgcontent.conformance.agreement;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents at large bounds, one document for each bound: ten thousand articles, a hundred thousand letters. */
final class LargeDocuments {
    private LargeDocuments() {}

    static List<Document> documents(long seed) {
        var random = new Random(seed);
        return targets().stream().flatMap(target -> documents(target, random)).toList();
    }

    // The shortest path to each bound is enough; of texts, only the largest bound.
    private static Collection<Target> targets() {
        Map<String, Target> targets = new TreeMap<>();
        Target.all().values().stream()
                .flatMap(named -> named.values().stream())
                .flatMap(List::stream)
                .filter(LargeDocuments::isLarge)
                .sorted(Comparator.comparing((Target target) -> target.steps().size()))
                .forEach(target -> targets.putIfAbsent(
                        target.shape() instanceof Shape.FormattedString ? "text" : name(target), target));
        return targets.values();
    }

    private static boolean isLarge(Target target) {
        int most = BoundMutations.most(target.shape());
        return target.shape() instanceof Shape.FormattedString ? most == 100_000 : most > BoundMutations.MANY;
    }

    // Rich text has the same bound at every location.
    private static String name(Target target) {
        return target.shape() instanceof Shape.Items items && items.item() instanceof Shape.Choice
                ? "blocks"
                : target.name();
    }

    private static Stream<Document> documents(Target target, Random random) {
        GeneratedDocument generated = DocumentGenerator.generate(target, 0, random);
        var location = new Location(generated.document(), generated.place(), target.shape(), random);
        return BoundMutations.ALL.stream()
                .flatMap(mutation -> mutation.apply(location).stream()
                        .map(json ->
                                new Document(target.type(), JsonText.of(json), "large: " + target + ", " + mutation)));
    }
}
