package io.github.orgcontent.conformance.mutation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mutation test of the constraints: for each constraint there must be a document or object that only this one rejects. */
class ConstraintMutationTest {
    private static final int ROUNDS = 6;

    /** Equivalent mutants: constraints without an effect of their own, with the reason; the test checks that none can be killed. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "NewsArticle.urls^ @Required",
                    "JSON cannot have a value without a language, and a mapper does not write one",
            "OrganizationProfile.websites^ @Required", "the same reason",
            "Audio.transcript @Length", "a localized text is never longer",
            "Video.transcript @Length", "the same reason",
            "NewsArticle.countries @ItemCount", "there are not more countries, and duplicates are invalid",
            "WorkArea.countries @ItemCount", "the same reason",
            "WorkArea.goals @ItemCount", "there are fewer goals and targets, and duplicates are invalid");

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final ConstraintTrials trials = new ConstraintTrials(seed);
    private final Set<ConstraintLocation> mutants = ConstraintLocations.in(OrganizationContent.class);
    private final Collection<Target> targets = Target.all().values().stream()
            .flatMap(named -> named.values().stream().flatMap(List::stream))
            .collect(Collectors.toMap(
                    Target::name,
                    Function.identity(),
                    BinaryOperator.minBy(
                            Comparator.comparing(target -> target.steps().size())),
                    LinkedHashMap::new))
            .values();

    @Test
    void everyConstraintMutantIsKilledOrEquivalent() {
        System.out.println("constraint mutants: seed " + seed);
        cases();
        for (int i = 0; i < ROUNDS && !survivors().isEmpty(); i++) {
            double density = i % 2 == 0 ? 0 : 0.5;
            targets.forEach(target -> trials.around(target, density));
            survivors()
                    .forEach(location -> targets.stream()
                            .filter(target -> target.steps().contains(location.component()))
                            .forEach(target -> trials.object(location, target)));
        }
        report(survivors());
        assertThat(mutants).containsAll(trials.byReader());
        assertThat(survivors()).isEmpty();
        assertThat(alive()).as("equivalent").extracting(Object::toString).hasSameElementsAs(EQUIVALENT.keySet());
        assertThat(trials.contradictions())
                .as("accepted by the schema, but not among the x-rules")
                .isEmpty();
    }

    private Set<ConstraintLocation> survivors() {
        return alive().stream()
                .filter(location -> !EQUIVALENT.containsKey(location.toString()))
                .collect(Collectors.toSet());
    }

    // A change at one location does not break every rule between components, so the cases are used as well.
    private void cases() {
        Stream.of("constraints", "rich-text", "rules")
                .flatMap(name -> Case.inFile("/cases/" + name + ".json").stream())
                .filter(example -> ContentSchema.types().contains(example.type()))
                .map(example -> new Document(
                        example.type(), new String(example.document().get(), StandardCharsets.UTF_8), ""))
                .forEach(trials::document);
    }

    private Set<ConstraintLocation> alive() {
        return mutants.stream()
                .filter(location -> !trials.byReader().contains(location))
                .collect(Collectors.toSet());
    }

    private List<ConstraintLocation> notInSchema() {
        return mutants.stream()
                .filter(trials.byReader()::contains)
                .filter(location -> !trials.bySchema().contains(location))
                .toList();
    }

    private void report(Set<ConstraintLocation> survivors) {
        notInSchema()
                .forEach(location ->
                        System.out.println("not expressed by the schema, reported by the reader: " + location));
        survivors.forEach(location -> System.out.println("survivor: " + location));
        int killed = mutants.size() - alive().size();
        System.out.printf(
                Locale.ROOT,
                "constraint mutants: %d, killed %d, equivalent %d, survivors %d, seed %d%n",
                mutants.size(),
                killed,
                alive().size() - survivors.size(),
                survivors.size(),
                seed);
    }
}
