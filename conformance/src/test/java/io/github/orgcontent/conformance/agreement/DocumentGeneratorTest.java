package io.github.orgcontent.conformance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
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

/** Checks that the generated documents reach every location and every enum value of the schema. */
class DocumentGeneratorTest {
    private static final int ATTEMPTS = 200;

    private final long seed = Long.getLong("agreement.seed", System.nanoTime() & 0xFFFFFFFL);
    private final Random random = new Random(seed);
    private final List<Target> targets = Target.all().values().stream()
            .map(Map::values)
            .flatMap(named -> named.stream().map(paths -> paths.get(0)))
            .toList();

    @Test
    void aValidDocumentReachesEveryTarget() {
        Set<String> unreached = new TreeSet<>();
        for (Target target : targets) {
            boolean isReached = Stream.generate(() -> DocumentGenerator.generate(target, 0.1, random))
                    .limit(ATTEMPTS)
                    .anyMatch(generated -> isAccepted(generated.document(), target));
            if (!isReached) {
                unreached.add(target.toString());
            }
        }
        assertThat(unreached)
                .as("seed %d", seed)
                .allMatch(
                        target -> target.contains("quotation") && !target.contains(NewsArticle.class.getSimpleName()));
    }

    @Test
    void everyEnumValueIsGenerated() {
        for (Target target : targets) {
            if (target.shape() instanceof Shape.Enumeration enumeration) {
                Set<Json> found = new HashSet<>();
                Stream.generate(() -> DocumentGenerator.generate(target, 0, random))
                        .limit(ATTEMPTS)
                        .forEach(generated -> found.add(generated.document().at(generated.place())));
                assertThat(found)
                        .as("%s, seed %d", target, seed)
                        .containsAll(
                                enumeration.values().stream().map(Json::text).toList());
            }
        }
    }

    @Test
    void everyValidSampleIsValid() {
        for (Target target : targets) {
            if (target.shape() instanceof Shape.FormattedString string
                    && target.steps().size() < 4) {
                GeneratedDocument generated = DocumentGenerator.generate(target, 0, random);
                assertThat(Samples.valid(string.form()))
                        .as("%s, seed %d", target, seed)
                        .filteredOn(value -> isShort(value, string))
                        .allMatch(value -> isWellFormed(
                                generated.document().with(generated.place(), old -> Json.text(value)), target));
            }
        }
    }

    private static boolean isShort(String value, Shape.FormattedString string) {
        return string.most() == 0 || value.codePointCount(0, value.length()) <= string.most();
    }

    private static boolean isAccepted(Json json, Target target) {
        return Verdicts.ofReader(new Document(target.type(), JsonText.of(json), target.name()))
                .isAccepted();
    }

    // Another language, date or id may break a rule between properties, but not the format.
    private static boolean isWellFormed(Json json, Target target) {
        Verdicts verdicts = Verdicts.ofReader(new Document(target.type(), JsonText.of(json), target.name()));
        return verdicts.errors().stream()
                .allMatch(
                        error -> error.code()
                                .matches(
                                        "duplicate|(news|event|person|quote|work-area|organization|reference|identifier)[.].*"));
    }
}
