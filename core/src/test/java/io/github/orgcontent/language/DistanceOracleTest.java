package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.Seed;
import io.github.orgcontent.testing.SharedData;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares matching by distance with ICU4J's {@code LocaleMatcher} on random preferences and languages. Each difference
 * must have one of the kinds in {@code distance-differences.json}.
 */
class DistanceOracleTest {
    private static final int ROUNDS = Integer.getInteger("orgcontent.rounds", 10_000);
    private static final int SHOWN = 20;

    private static final List<String> LANGUAGES = list(
            "en en en de de fr es es pt pt zh zh zh sr sr nb no nn da sv ar ar he hr bs it ja ko ru uk be kk ky uz az"
                    + " tr fa ps ur hi bn ta te ml mr gu kn pa ne si th lo km my vi id ms fil tl ceb sw am ti om ca eu gl oc"
                    + " br co gsw lb rm nl fy af cy ga gd mt sq mk bg ro mo cs sk pl hu fi et lv lt is fo cmn yue wuu arb"
                    + " arz apc swh zsm lvs ku ckb sd yi za bo ug mn rn rw");
    private static final List<String> SCRIPTS = list("Latn Cyrl Hans Hant Arab Deva Jpan Kore Hira Hani Hebr Guru");
    private static final List<String> REGIONS = list(
            "US GB AU CA IN ZA 001 150 419 DE AT CH FR BE MX AR ES BR PT AO MZ CN"
                    + " TW HK MO SG RS BA HR ME NO DK MA DZ EG SA PH PR IR PK AF IL RU KZ UZ AZ TR JP KR 003 019 142 EU");
    private static final List<String> ENDS =
            list("-1996 -1901 -simple -x-house -x-a-b -heploc-hepburn -rozaj -fonipa -1996-x-house");

    private final long seed = Seed.next();
    private final Random random = new Random(seed);
    private int maxDesired = 5;

    private static List<String> list(String words) {
        return List.of(words.split(" ", -1));
    }

    @Test
    void commonLanguages() {
        assertThat(compare(this::common))
                .as("seed %d, share of equal results", seed)
                .isEqualTo(1);
    }

    @Test
    void allRegisteredLanguages() {
        assertThat(compare(registered()))
                .as("seed %d, share of equal results", seed)
                .isGreaterThan(0.99);
    }

    @Test
    void languagesWithVariants() {
        compare(() -> common() + sometimes(ENDS, 3));
    }

    @Test
    void manyRanges() {
        maxDesired = 20;
        assertThat(compare(this::common))
                .as("seed %d, share of equal results", seed)
                .isGreaterThan(0.9);
    }

    private String common() {
        return pick(LANGUAGES) + hyphenated(SCRIPTS, 4) + hyphenated(REGIONS, 2);
    }

    // Related languages are rarely drawn from all languages, so three of four are common ones.
    private Supplier<String> registered() {
        var registry = new SubtagResourceGenerator(
                SharedData.json("iana-registry/registry.json"), SharedData.json("iana-registry/PROVENANCE.json"));
        List<String> languages = single(registry.current("language"));
        List<String> scripts = single(registry.current("script"));
        List<String> regions = single(registry.current("region"));
        return () -> pick(random.nextInt(4) == 0 ? languages : LANGUAGES)
                + hyphenated(random.nextBoolean() ? scripts : SCRIPTS, 6)
                + hyphenated(regions, 2);
    }

    private static List<String> single(Stream<String> subtags) {
        return subtags.filter(subtag -> !subtag.contains("..")).toList();
    }

    /** Returns the share of equal results; fails if another result has no known reason. */
    private double compare(Supplier<String> tags) {
        List<String> unexplained = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        int different = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<LanguageTag> available = draw(tags, 1 + random.nextInt(6));
            List<LanguageTag> desired = draw(tags, 1 + random.nextInt(maxDesired));
            String own = LocaleMatcherOracle.own(desired, available);
            String expected = LocaleMatcherOracle.icu(desired, available);
            if (!own.equals(expected)) {
                different++;
                DistanceDifferences.kind(desired, available)
                        .ifPresentOrElse(
                                kind -> kinds.merge(kind, 1, Integer::sum),
                                () -> unexplained.add(
                                        desired + " in " + available + ": " + own + " instead of " + expected));
            }
        }
        System.out.println(getClass().getSimpleName() + ": " + different + " of " + ROUNDS + " different " + kinds);
        assertThat(unexplained.stream().limit(SHOWN)).as("seed %d", seed).isEmpty();
        return (ROUNDS - different) / (double) ROUNDS;
    }

    private List<LanguageTag> draw(Supplier<String> tags, int count) {
        return Stream.generate(tags)
                .flatMap(tag -> parsed(tag).stream())
                .distinct()
                .limit(count)
                .toList();
    }

    private static Optional<LanguageTag> parsed(String tag) {
        try {
            return Optional.of(LanguageTag.parseLenient(tag));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private String pick(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    private String hyphenated(List<String> parts, int chance) {
        String part = sometimes(parts, chance);
        return part.isEmpty() ? "" : "-" + part;
    }

    private String sometimes(List<String> parts, int chance) {
        return random.nextInt(chance) == 0 ? pick(parts) : "";
    }
}
