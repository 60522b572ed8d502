package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Text;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.PartialDate;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Valid values. The values of one object share their languages and the order of their dates. */
final class ValidValues {
    private static final Set<String> IN_ALL_LANGUAGES = Set.of("headline", "body", "text");
    private static final Set<String> LATER = Set.of("updatedAt", "expiresAt", "dissolved", "until", "endsOn", "endsAt");
    private static final List<String> RUNS =
            Samples.valid("InlineText").stream().filter(TextForm.TEXT::matches).toList();

    private static final List<LanguageTag> LANGUAGES = InvalidValues.languages(Samples.valid("LanguageTag"));

    private final RandomChoices chance;
    private final List<LanguageTag> languages = new ArrayList<>();
    private int ids;

    ValidValues(RandomChoices chance) {
        this.chance = chance;
        do {
            LanguageTag language = chance.any(LANGUAGES);
            if (!languages.contains(language)) {
                languages.add(language);
            }
        } while (chance.isOneIn(3));
    }

    /** A value in each of some languages. */
    <T> Map<LanguageTag, T> inLanguages(String name, Function<LanguageTag, T> value) {
        boolean isInAll = IN_ALL_LANGUAGES.contains(name);
        int count = isInAll ? languages.size() : 1 + chance.random().nextInt(languages.size());
        Map<LanguageTag, T> map = new TreeMap<>();
        languages.subList(0, count).forEach(language -> map.put(language, value.apply(language)));
        return map;
    }

    /** A value of a type that is neither a record nor a container. */
    Object value(TypeUse use, String name) {
        Class<?> type = use.type();
        if (type == String.class) {
            return string(use, name);
        } else if (type == LocalizedText.class) {
            int most = use.find(Length.class).map(Length::max).orElse(1000);
            return LocalizedText.from(inLanguages(name, language -> sample(Samples.valid("Text"), most)));
        } else if (type == LanguageTag.class) {
            return name.equals("originalLanguage") ? languages.get(0) : chance.any(LANGUAGES);
        } else if (type == URI.class) {
            return URI.create(chance.any(Samples.valid("WebAddress")));
        } else if (type == PartialDate.class) {
            return PartialDate.of(
                    (LATER.contains(name) ? 2000 : 1900) + chance.random().nextInt(99));
        } else if (type == OffsetDateTime.class) {
            int year = name.equals("publishedAt") || name.equals("startsAt")
                    ? 2024
                    : LATER.contains(name) ? 9998 : 1 + chance.random().nextInt(9998);
            return BoundaryTimes.ordinary(year, chance);
        } else if (type == boolean.class) {
            return chance.random().nextBoolean();
        } else if (type.isEnum()) {
            return chance.any(List.of(type.getEnumConstants()));
        }
        return number(use.find(Range.class).orElseThrow(), type);
    }

    private Object number(Range range, Class<?> type) {
        long number = range.min() + chance.random().nextLong(Math.min(range.max() - range.min() + 1, 5000));
        return type == Integer.class ? (Object) (int) number : (Object) number;
    }

    private String string(TypeUse use, String name) {
        String form = use.form().orElseThrow();
        return switch (form) {
            case "Id" -> name.equals("id") ? "n" + ++ids : chance.any(Samples.valid("Id"));
            case "InlineText" -> chance.any(RUNS);
            case "Text" ->
                sample(Samples.valid("Text"), use.find(Text.class).orElseThrow().max());
            default -> chance.any(Samples.valid(form));
        };
    }

    private String sample(List<String> samples, int most) {
        String sample = chance.any(samples);
        return sample.codePointCount(0, sample.length()) > most ? samples.get(0) : sample;
    }
}
