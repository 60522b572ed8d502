package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.Seed;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares lookups in the maps of texts (by candidates) with those in other maps (by iteration over all tags). */
class LookupFuzzTest {
    private static final int PREFERENCES = 10_000;
    private static final int TEXTS = 4;
    private static final List<String> LANGUAGES =
            List.of("de", "de", "en", "zh", "zh", "sr", "he", "iw", "cmn", "zh-cmn", "zh-yue", "yue", "sgn", "qq", "i");
    private static final List<String> SCRIPTS = List.of("-Latn", "-Hant", "-Hans", "-Cyrl", "-Qqqq");
    private static final List<String> REGIONS = List.of("-DE", "-AT", "-CH", "-TW", "-DD", "-419", "-ZZ9");
    private static final List<String> ENDS =
            List.of("-1996", "-1901-1996", "-heploc", "-x-house", "-x-a-de-Latn", "-u-co-phonebk", "-a-b-c-DE");
    private static final List<String> WEIGHTS = List.of("", "", ";q=0", ";q=0.5", ";q=0.001", ";q=1.0");

    private final long seed = Seed.next();
    private final Random random = new Random(seed);
    private final List<LanguageTag> tags =
            Stream.generate(this::parsed).flatMap(Optional::stream).limit(500).toList();
    private final Map<Match, Integer> found = new EnumMap<>(Match.class);
    private int nothing;

    @Test
    void bothLookupsAgree() {
        for (int i = 0; i < PREFERENCES; i++) {
            LanguagePreferences preferences = preferences();
            for (int j = 0; j < TEXTS; j++) {
                check(preferences, texts());
            }
        }
        assertThat(found).as("seed %d", seed).containsOnlyKeys(Match.values());
        assertThat(found.values()).as("seed %d, %s", seed, found).allMatch(times -> times > 500);
        assertThat(nothing).as("seed %d", seed).isGreaterThan(500);
    }

    private void check(LanguagePreferences preferences, Map<LanguageTag, String> texts) {
        Optional<Localized<String>> expected = preferences.resolve(new HashMap<>(texts));
        assertThat(preferences.<String>resolve(new TreeMap<>(texts)))
                .as("seed %d, %s in %s", seed, preferences, texts)
                .isEqualTo(expected);
        assertThat(LocalizedText.from(texts).resolve(preferences)).isEqualTo(expected);
        expected.ifPresentOrElse(answer -> found.merge(answer.match(), 1, Integer::sum), () -> nothing++);
    }

    private LanguagePreferences preferences() {
        int count = random.nextInt(5);
        LanguagePreferences preferences = random.nextInt(3) > 0
                ? LanguagePreferences.accept(IntStream.range(0, count)
                        .mapToObj(i -> range() + pick(WEIGHTS))
                        .collect(Collectors.joining(", ")))
                : LanguagePreferences.of(IntStream.range(0, count)
                        .mapToObj(i -> withWildcard(range()))
                        .toArray(String[]::new));
        preferences = random.nextBoolean() ? preferences.orElse(tag()) : preferences;
        preferences = random.nextInt(4) == 0 ? preferences.with(MatchingScheme.DISTANCE) : preferences;
        return random.nextInt(4) == 0 ? preferences.orRelated() : preferences;
    }

    private String range() {
        if (random.nextInt(12) == 0) {
            return "*";
        }
        String range = parts();
        return switch (random.nextInt(4)) {
            case 0 -> range.toLowerCase(Locale.ROOT);
            case 1 -> range.toUpperCase(Locale.ROOT);
            default -> range;
        };
    }

    private String parts() {
        return pick(LANGUAGES) + sometimes(SCRIPTS) + sometimes(REGIONS) + sometimes(ENDS);
    }

    private String withWildcard(String range) {
        String[] subtags = range.split("-", -1);
        if (random.nextBoolean()) {
            subtags[random.nextInt(subtags.length)] = "*";
        }
        return String.join("-", subtags);
    }

    private Map<LanguageTag, String> texts() {
        return Stream.generate(this::tag)
                .limit(1 + random.nextInt(6))
                .distinct()
                .collect(Collectors.toMap(tag -> tag, tag -> "in " + tag));
    }

    private LanguageTag tag() {
        return tags.get(random.nextInt(tags.size()));
    }

    private Optional<LanguageTag> parsed() {
        try {
            return Optional.of(LanguageTag.parseLenient(parts()));
        } catch (InvalidValueException e) {
            return Optional.empty(); // some parts are valid in ranges only
        }
    }

    private String sometimes(List<String> parts) {
        return random.nextInt(3) == 0 ? pick(parts) : "";
    }

    private String pick(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
