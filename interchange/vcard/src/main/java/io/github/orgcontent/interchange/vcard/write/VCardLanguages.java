package io.github.orgcontent.interchange.vcard.write;

import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of a card, and their order. */
final class VCardLanguages {
    private final LanguageTag main;
    private final @Nullable TextResolver only;

    /** A value with its language tag; the tag is null where it is the one of the whole card. */
    record TaggedValue<T>(T value, @Nullable String tag) {}

    private VCardLanguages(LanguageTag main, @Nullable TextResolver only) {
        this.main = main;
        this.only = only;
    }

    /** All languages of a text, this one first. */
    static VCardLanguages inAll(LanguageTag first) {
        return new VCardLanguages(first, null);
    }

    /** The best language of a text. */
    static VCardLanguages in(TextResolver resolver) {
        return new VCardLanguages(resolver.language(), resolver);
    }

    /** The language of the whole card. */
    LanguageTag main() {
        return main;
    }

    /** Whether each value is written in one language only. */
    boolean isSingle() {
        return only != null;
    }

    /** The values to write, in the order of the card; there is at least one value. */
    <T> List<TaggedValue<T>> of(Map<LanguageTag, T> values) {
        if (only != null) {
            Localized<T> best = only.best(values);
            boolean isMain = best.language().equals(main);
            return List.of(new TaggedValue<>(
                    best.value(), isMain ? null : best.language().toString()));
        }
        return values.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(main)))
                .map(entry -> new TaggedValue<>(entry.getValue(), entry.getKey().toString()))
                .toList();
    }
}
