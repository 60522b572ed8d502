package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCardVersion;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The version of a card, its languages and their order. */
final class VCardLanguages {
    private final VCardVersion version;
    private final LanguageTag main;
    private final @Nullable TextResolver only;

    /** A value with its language tag; the tag is null where it is the one of the whole card. */
    record TaggedValue<T>(T value, @Nullable String tag) {}

    private VCardLanguages(VCardVersion version, LanguageTag main, @Nullable TextResolver only) {
        this.version = version;
        this.main = main;
        this.only = only;
    }

    /** All languages of a text, this one first. In 3.0 a property cannot have several languages. */
    static VCardLanguages inAll(LanguageTag first) {
        return new VCardLanguages(VCardVersion.V4_0, first, null);
    }

    /** The best language of a text. */
    static VCardLanguages in(VCardVersion version, TextResolver resolver) {
        return new VCardLanguages(version, resolver.language(), resolver);
    }

    /** The version of the card. */
    VCardVersion version() {
        return version;
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
