package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** The strings and numbers of a generated document. */
final class ScalarGenerator {
    private static final Set<String> LATER = Set.of("updatedAt", "expiresAt", "dissolved", "until", "endsOn", "endsAt");

    private final List<String> languages;
    private final Random random;
    private int ids;

    ScalarGenerator(List<String> languages, Random random) {
        this.languages = languages;
        this.random = random;
    }

    long whole(Shape.IntegerRange range) {
        return switch (random.nextInt(4)) {
            case 0 -> range.least();
            case 1 -> range.most();
            default -> random.nextLong(range.least(), Math.min(range.most(), range.least() + 5000) + 1);
        };
    }

    String string(Shape.FormattedString string, String name) {
        return switch (string.form()) {
            case "Id" -> "id".equals(name) ? "n" + ++ids + "-" + shortId() : shortId();
            case "LanguageTag" -> name.equals("originalLanguage") ? languages.get(0) : Samples.any(languages, random);
            case "PartialDate" -> Integer.toString((LATER.contains(name) ? 2000 : 1900) + random.nextInt(99));
            case "DateTime" ->
                LATER.contains(name)
                        ? "9999-12-31T23:59:59Z"
                        : name.equals("publishedAt") || name.equals("startsAt")
                                ? "20" + (10 + random.nextInt(20)) + "-02-28T10:00:00Z"
                                : sample(string);
            default -> sample(string);
        };
    }

    private String shortId() {
        return List.of("water", "air", "press-desk", "a1").get(random.nextInt(4));
    }

    private String sample(Shape.FormattedString string) {
        List<String> good = Samples.valid(string.form());
        String value = Samples.any(good, random);
        return string.most() > 0 && value.codePointCount(0, value.length()) > string.most() ? good.get(0) : value;
    }
}
