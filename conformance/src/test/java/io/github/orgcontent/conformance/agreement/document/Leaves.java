package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** The strings and numbers of a grown document. */
final class Leaves {
    private static final Set<String> LATER = Set.of("updatedAt", "expiresAt", "dissolved", "until");

    private final List<String> languages;
    private final Random random;
    private int ids;

    Leaves(List<String> languages, Random random) {
        this.languages = languages;
        this.random = random;
    }

    long whole(Shape.Whole whole) {
        return switch (random.nextInt(4)) {
            case 0 -> whole.least();
            case 1 -> whole.most();
            default -> random.nextLong(whole.least(), Math.min(whole.most(), whole.least() + 5000) + 1);
        };
    }

    String string(Shape.Formed formed, String name) {
        return switch (formed.form()) {
            case "Id" -> "id".equals(name) ? "n" + ++ids + "-" + shortId() : shortId();
            case "LanguageTag" -> name.equals("originalLanguage") ? languages.get(0) : Samples.any(languages, random);
            case "PartialDate" -> Integer.toString((LATER.contains(name) ? 2000 : 1900) + random.nextInt(99));
            case "DateTime" ->
                LATER.contains(name)
                        ? "9999-12-31T23:59:59Z"
                        : name.equals("publishedAt")
                                ? "20" + (10 + random.nextInt(20)) + "-02-28T10:00:00Z"
                                : sample(formed);
            default -> sample(formed);
        };
    }

    private String shortId() {
        return List.of("water", "air", "press-desk", "a1").get(random.nextInt(4));
    }

    private String sample(Shape.Formed formed) {
        List<String> good = Samples.good(formed.form());
        String value = Samples.any(good, random);
        return formed.most() > 0 && value.codePointCount(0, value.length()) > formed.most() ? good.get(0) : value;
    }
}
