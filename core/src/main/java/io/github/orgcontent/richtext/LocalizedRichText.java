package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.value.InvalidValueException;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rich text in 1 to 100 languages, by language tag; each is a list of blocks.
 *
 * <p>It has 1 to {@value #MAX_LANGUAGES} languages. The language is the outer key because the blocks may differ from
 * language to language.
 */
public final class LocalizedRichText {
    /** The maximum number of languages. */
    public static final int MAX_LANGUAGES = 100;

    // The field name is a node in the property paths of violations; no document has a component of this name.
    private final SortedMap<LanguageTag, @Valid RichText> byLanguage;

    private LocalizedRichText(Map<LanguageTag, RichText> byLanguage) {
        if (byLanguage.isEmpty() || byLanguage.size() > MAX_LANGUAGES) {
            throw new InvalidValueException("text.languages", Map.of("max", String.valueOf(MAX_LANGUAGES)));
        }
        byLanguage.forEach(LocalizedRichText::requireBoth);
        this.byLanguage = Copies.map(byLanguage);
    }

    /**
     * A text in one language.
     *
     * @throws InvalidValueException if the tag is not a canonical language tag
     */
    public static LocalizedRichText of(String tag, RichText text) {
        return of(LanguageTag.parse(tag), text);
    }

    /** A text in one language. */
    public static LocalizedRichText of(LanguageTag language, RichText text) {
        return new LocalizedRichText(Map.of(language, text));
    }

    /**
     * A text in several languages.
     *
     * @throws InvalidValueException with code {@code text.languages} if the map is empty or too large
     */
    public static LocalizedRichText from(Map<LanguageTag, RichText> texts) {
        return new LocalizedRichText(texts);
    }

    /** Returns a copy with the text of one language added or replaced. */
    public LocalizedRichText with(LanguageTag language, RichText text) {
        var texts = new TreeMap<>(byLanguage);
        texts.put(language, text);
        return new LocalizedRichText(texts);
    }

    /** The languages, in the order of their tags. */
    public Set<LanguageTag> languages() {
        return byLanguage.keySet();
    }

    /** The text in exactly this language; {@link #resolve} selects by preferences. */
    public Optional<RichText> in(LanguageTag language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * The text that best matches the preferences, with its language; empty if no text matches and there is no default.
     */
    public Optional<Localized<RichText>> resolve(LanguagePreferences preferences) {
        return preferences.resolve(byLanguage);
    }

    /** All texts, in the order of their tags; unmodifiable. */
    public SortedMap<LanguageTag, RichText> toMap() {
        return byLanguage;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedRichText that && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }

    private static void requireBoth(LanguageTag language, RichText text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, () -> "text in " + language);
    }
}
