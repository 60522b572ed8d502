package io.github.orgcontent.interchange.vcard.write;

import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which languages a text goes onto a card, and in which order. */
final class VCardLanguages {
    private final LanguageTag main;
    private final @Nullable TextResolver only;

    /** A value in a language; the tag is not told where it is that of the whole card. */
    record Said<T>(T value, @Nullable String tag) {}

    private VCardLanguages(LanguageTag main, @Nullable TextResolver only) {
        this.main = main;
        this.only = only;
    }

    /** All languages that there are, this one first. */
    static VCardLanguages inAll(LanguageTag first) {
        return new VCardLanguages(first, null);
    }

    /** The best language for a reader of one. */
    static VCardLanguages in(TextResolver wording) {
        return new VCardLanguages(wording.language(), wording);
    }

    /** The language of the whole card. */
    LanguageTag main() {
        return main;
    }

    /** Whether each value is given in one language only. */
    boolean isInOne() {
        return only != null;
    }

    /** What there is in some languages, at least one, in the order in which it stands on the card. */
    <T> List<Said<T>> of(Map<LanguageTag, T> values) {
        if (only != null) {
            Localized<T> best = only.best(values);
            boolean isMain = best.language().equals(main);
            return List.of(
                    new Said<>(best.value(), isMain ? null : best.language().toString()));
        }
        return values.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(main)))
                .map(entry -> new Said<>(entry.getValue(), entry.getKey().toString()))
                .toList();
    }
}
