package io.github.orgcontent.conformance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.news.NewsArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the documents that are compared reach everything there is. */
class GrowerTest {
    private static final int ATTEMPTS = 200;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final Random random = new Random(seed);
    private final List<Target> goals = Target.all().values().stream()
            .map(Map::values)
            .flatMap(named -> named.stream().map(ways -> ways.get(0)))
            .toList();

    @Test
    void everyPlaceIsReachedByAValidDocument() {
        Set<String> unreached = new TreeSet<>();
        for (Target goal : goals) {
            boolean isReached = Stream.generate(() -> Grower.grow(goal, 0.1, random))
                    .limit(ATTEMPTS)
                    .anyMatch(grown -> isAccepted(grown.document(), goal));
            if (!isReached) {
                unreached.add(goal.toString());
            }
        }
        assertThat(unreached)
                .as("seed %d", seed)
                .allMatch(goal -> goal.contains("quotation") && !goal.contains(NewsArticle.class.getSimpleName()));
    }

    @Test
    void everyWordStandsSomewhere() {
        for (Target goal : goals) {
            if (goal.shape() instanceof Shape.Word word) {
                Set<Json> found = new HashSet<>();
                Stream.generate(() -> Grower.grow(goal, 0, random))
                        .limit(ATTEMPTS)
                        .forEach(grown -> found.add(grown.document().at(grown.place())));
                assertThat(found)
                        .as("%s, seed %d", goal, seed)
                        .containsAll(word.words().stream().map(Json::text).toList());
            }
        }
    }

    @Test
    void everyGoodSampleIsGood() {
        for (Target goal : goals) {
            if (goal.shape() instanceof Shape.Formed formed && goal.steps().size() < 4) {
                Grown grown = Grower.grow(goal, 0, random);
                assertThat(Samples.good(formed.form()))
                        .as("%s, seed %d", goal, seed)
                        .filteredOn(value -> isShort(value, formed))
                        .allMatch(value ->
                                isWellFormed(grown.document().with(grown.place(), old -> Json.text(value)), goal));
            }
        }
    }

    private static boolean isShort(String value, Shape.Formed formed) {
        return formed.most() == 0 || value.codePointCount(0, value.length()) <= formed.most();
    }

    private static boolean isAccepted(Json json, Target goal) {
        return Verdicts.ofReader(new Document(goal.type(), Writing.of(json), goal.name()))
                .isAccepted();
    }

    // Another language, date or id may break a rule between properties, but not that of its form.
    private static boolean isWellFormed(Json json, Target goal) {
        Verdicts hearing = Verdicts.ofReader(new Document(goal.type(), Writing.of(json), goal.name()));
        return hearing.errors().stream()
                .allMatch(error -> error.code()
                        .matches("duplicate|(news|quote|work-area|organization|reference|identifier)[.].*"));
    }
}
