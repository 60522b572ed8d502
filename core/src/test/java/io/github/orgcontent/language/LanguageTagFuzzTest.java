package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.language.SubtagRegistry.Kind;
import io.github.orgcontent.testing.Seed;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties of all strings: random ones, tags of registered subtags, and modified tags. */
class LanguageTagFuzzTest {
    private static final int ROUNDS = 30_000;
    private static final Pattern PATTERN = Pattern.compile(LanguageTag.pattern());
    private static final String ALPHABET = "aexzDQXZ019-_-- \n.@*\u0130\u0131\u017F\u212A\u0661\u00E9\uD834\uDD1E";

    private final long seed = Seed.next();
    private final Random random = new Random(seed);
    private final List<String> languages = List.copyOf(Kind.LANGUAGE.all());
    private final List<String> scripts = List.copyOf(Kind.SCRIPT.all());
    private final List<String> regions = List.copyOf(Kind.REGION.all());
    private final List<String> variants = List.copyOf(Kind.VARIANT.all());

    @Test
    void parsingAnyStringReturnsATagOrThrowsACode() {
        for (int i = 0; i < ROUNDS; i++) {
            check(random.nextBoolean() ? noise() : changed(randomTag()));
        }
    }

    @Test
    void thePatternMatchesEveryRegisteredSubtag() {
        languages.forEach(this::assertCanonical);
        scripts.forEach(script -> assertCanonical("de-" + script));
        regions.forEach(region -> assertCanonical("de-" + region));
        variants.forEach(variant -> assertCanonical("de-" + variant));
    }

    @Test
    void randomTagsOfRegisteredSubtagsAreCanonical() {
        for (int i = 0; i < ROUNDS; i++) {
            assertCanonical(randomTag());
        }
    }

    private void assertCanonical(String text) {
        if (text.startsWith("sgn-") && parse(text).isEmpty()) {
            return; // a redundant tag such as sgn-DE
        }
        LanguageTag tag = LanguageTag.parse(text);
        assertThat(tag).as("seed %d", seed).hasToString(text);
        assertThat(PATTERN.matcher(text).find()).as("seed %d, %s", seed, text).isTrue();
        assertThat(LanguageTag.of(tag.toLocale())).as("seed %d", seed).isEqualTo(tag);
        tag.parent().ifPresent(parent -> assertThat(text).startsWith(parent + "-"));
        assertThat(Stream.iterate(Optional.of(tag), Optional::isPresent, t -> t.flatMap(LanguageTag::parent)))
                .hasSizeBetween(1, 12);
    }

    private void check(String text) {
        Optional<LanguageTag> strict = parse(text);
        assertThat(strict.isEmpty() || PATTERN.matcher(text).find())
                .as("seed %d, %s", seed, text)
                .isTrue();
        try {
            LanguageTag lenient = LanguageTag.parseLenient(text);
            assertThat(LanguageTag.parse(lenient.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(lenient);
            assertThat(strict).as("seed %d", seed).isIn(Optional.empty(), Optional.of(lenient));
        } catch (InvalidValueException e) {
            assertThat(strict).as("seed %d", seed).isEmpty();
            Optional.ofNullable(e.parameters().get("suggestion"))
                    .ifPresent(suggestion -> LanguageTag.parse(suggestion.replace("\"", "")));
        }
    }

    private static Optional<LanguageTag> parse(String text) {
        try {
            return Optional.of(LanguageTag.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private String randomTag() {
        List<String> subtags = new ArrayList<>(List.of(any(languages)));
        if (random.nextBoolean()) {
            subtags.add(any(scripts));
        }
        if (random.nextBoolean()) {
            subtags.add(any(regions));
        }
        random.ints(random.nextInt(5), 0, variants.size())
                .distinct()
                .mapToObj(variants::get)
                .forEach(subtags::add);
        if (random.nextInt(3) == 0) {
            subtags.add("x-"
                    + "ab-cd1-2-housexyz".substring(0, 1 + random.nextInt(17)).replaceAll("-$", ""));
        }
        return String.join("-", subtags);
    }

    private String changed(String tag) {
        int at = random.nextInt(tag.length());
        String inserted = ALPHABET.substring(at % ALPHABET.length());
        return switch (random.nextInt(4)) {
            case 0 -> tag.substring(0, at) + tag.substring(at + 1);
            case 1 -> tag.substring(0, at) + inserted.substring(0, 1) + tag.substring(at);
            case 2 -> tag.substring(0, at) + Ascii.upper(tag.substring(at));
            default -> tag + "-" + any(random.nextBoolean() ? regions : variants);
        };
    }

    private String noise() {
        var text = new StringBuilder();
        random.ints(random.nextInt(12), 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return text.toString();
    }

    private String any(List<String> subtags) {
        return subtags.get(random.nextInt(subtags.size()));
    }
}
