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

/** Whether the comparison would notice if any one constraint of the model were not there. */
class ConstraintMutationTest {
    private static final int ROUNDS = 6;

    /** What nothing can show, because something else says as much; the test holds that nothing does show it. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "NewsArticle.urls^ @Required", "no JSON has a value under no language, and no mapper writes one",
            "OrganizationProfile.websites^ @Required", "likewise",
            "Audio.transcript @Length", "a localized text is never longer",
            "Video.transcript @Length", "likewise",
            "NewsArticle.countries @Items", "there are no more countries, and none may stand twice",
            "WorkArea.countries @Items", "likewise",
            "WorkArea.goals @Items", "there are fewer goals and targets, and none may stand twice");

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final ConstraintTrials trials = new ConstraintTrials(seed);
    private final Set<ConstraintPlace> mutants = ConstraintPlaces.in(OrganizationContent.class);
    private final Collection<Target> goals = Target.all().values().stream()
            .flatMap(named -> named.values().stream().flatMap(List::stream))
            .collect(Collectors.toMap(
                    Target::name,
                    Function.identity(),
                    BinaryOperator.minBy(
                            Comparator.comparing(goal -> goal.steps().size())),
                    LinkedHashMap::new))
            .values();

    @Test
    void everyConstraintThatIsMissingIsNoticed() {
        System.out.println("constraint mutants: seed " + seed);
        cases();
        for (int i = 0; i < ROUNDS && !survivors().isEmpty(); i++) {
            double plenty = i % 2 == 0 ? 0 : 0.5;
            goals.forEach(goal -> trials.around(goal, plenty));
            survivors()
                    .forEach(place -> goals.stream()
                            .filter(goal -> goal.steps().contains(place.component()))
                            .forEach(goal -> trials.object(place, goal)));
        }
        report(survivors());
        assertThat(mutants).containsAll(trials.byReader());
        assertThat(survivors()).isEmpty();
        assertThat(unnoticed()).as("equivalent").extracting(Object::toString).hasSameElementsAs(EQUIVALENT.keySet());
        assertThat(trials.contradictions())
                .as("unsaid, but not among the x-rules")
                .isEmpty();
    }

    private Set<ConstraintPlace> survivors() {
        return unnoticed().stream()
                .filter(place -> !EQUIVALENT.containsKey(place.toString()))
                .collect(Collectors.toSet());
    }

    // What breaks a rule between components takes more thought than a change at a place.
    private void cases() {
        Stream.of("constraints", "rich-text", "rules")
                .flatMap(name -> Case.inFile("/cases/" + name + ".json").stream())
                .filter(example -> ContentSchema.types().contains(example.type()))
                .map(example -> new Document(
                        example.type(), new String(example.document().get(), StandardCharsets.UTF_8), ""))
                .forEach(trials::document);
    }

    private Set<ConstraintPlace> unnoticed() {
        return mutants.stream()
                .filter(place -> !trials.byReader().contains(place))
                .collect(Collectors.toSet());
    }

    private List<ConstraintPlace> unsaid() {
        return mutants.stream()
                .filter(trials.byReader()::contains)
                .filter(place -> !trials.bySchema().contains(place))
                .toList();
    }

    private void report(Set<ConstraintPlace> survivors) {
        unsaid().forEach(place -> System.out.println("unsaid by the schema, noticed by the reader: " + place));
        survivors.forEach(place -> System.out.println("survivor: " + place));
        int noticed = mutants.size() - unnoticed().size();
        System.out.printf(
                Locale.ROOT,
                "constraint mutants: %d, noticed %d, equivalent %d, survivors %d, seed %d%n",
                mutants.size(),
                noticed,
                unnoticed().size() - survivors.size(),
                survivors.size(),
                seed);
    }
}
