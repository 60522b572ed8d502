package io.github.orgcontent.text;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.text.access.UncheckedFactories;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in 1 to 100 languages, by language tag: {@code {"de": "Wasser", "en": "Water"}}.
 *
 * <p>It has 1 to {@value #MAX_LANGUAGES} languages, and each text fulfils {@link TextForm#TEXT}. A text is kept as it
 * was given; nothing is trimmed or normalized.
 */
public final class LocalizedText {
    /** The maximum number of languages. */
    public static final int MAX_LANGUAGES = 100;

    static {
        UncheckedFactories.register(LocalizedText.class, LocalizedText::new);
    }

    private final SortedMap<LanguageTag, String> texts;

    private LocalizedText(SortedMap<LanguageTag, String> texts) {
        if (texts.isEmpty() || texts.size() > MAX_LANGUAGES) {
            throw new InvalidValueException("text.languages", Map.of("max", Integer.toString(MAX_LANGUAGES)));
        }
        this.texts = Copies.map(texts);
    }

    /** A text in one language: {@code of("en", "Water")}. */
    public static LocalizedText of(String tag, String text) {
        return of(LanguageTag.parse(tag), text);
    }

    /**
     * A text in two languages: {@code of("de", "Wasser", "en", "Water")}.
     *
     * @throws InvalidValueException if a tag or a text is not valid, or both tags are the same
     */
    public static LocalizedText of(String tag1, String text1, String tag2, String text2) {
        var texts = new TreeMap<LanguageTag, String>();
        add(texts, tag1, text1);
        add(texts, tag2, text2);
        return new LocalizedText(texts);
    }

    /**
     * A text in three languages.
     *
     * @throws InvalidValueException if a tag or a text is not valid, or two tags are the same
     */
    public static LocalizedText of(String tag1, String text1, String tag2, String text2, String tag3, String text3) {
        var texts = new TreeMap<LanguageTag, String>();
        add(texts, tag1, text1);
        add(texts, tag2, text2);
        add(texts, tag3, text3);
        return new LocalizedText(texts);
    }

    /** A text in one language. */
    public static LocalizedText of(LanguageTag tag, String text) {
        var texts = new TreeMap<LanguageTag, String>();
        put(texts, tag, text);
        return new LocalizedText(texts);
    }

    /**
     * The texts of a map, in the order of their tags.
     *
     * @throws InvalidValueException if the map is empty or too large, or a text is not valid
     */
    public static LocalizedText from(Map<LanguageTag, String> texts) {
        SortedMap<LanguageTag, String> copy = Copies.map(Objects.requireNonNull(texts, "texts"));
        copy.forEach(LocalizedText::requireBoth);
        return new LocalizedText(copy);
    }

    /** Returns a copy with one language added or replaced. */
    public LocalizedText with(LanguageTag tag, String text) {
        var copy = new TreeMap<>(texts);
        put(copy, tag, text);
        return new LocalizedText(copy);
    }

    private static void add(SortedMap<LanguageTag, String> texts, String tag, String text) {
        var language = LanguageTag.parse(tag);
        if (texts.containsKey(language)) {
            throw new InvalidValueException("text.duplicate-language", Map.of("language", language.toString()));
        }
        put(texts, language, text);
    }

    private static void put(SortedMap<LanguageTag, String> texts, LanguageTag tag, String text) {
        requireBoth(tag, text);
        texts.put(tag, text);
    }

    private static void requireBoth(LanguageTag tag, String text) {
        TextForm.TEXT.require(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(tag, "tag");
    }

    /** The languages, in the order of their tags; never empty, unmodifiable. */
    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /** The text in exactly this language; {@link #resolve} selects by preferences. */
    public Optional<String> in(LanguageTag tag) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(tag, "tag")));
    }

    /** The text that best matches the preferences; empty if no text matches and there is no default language. */
    public Optional<Localized<String>> resolve(LanguagePreferences preferences) {
        return Objects.requireNonNull(preferences, "preferences").resolve(texts);
    }

    /** The texts by language, unmodifiable and in the order of their tags. */
    public SortedMap<LanguageTag, String> toMap() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** All languages and their texts: {@code {de=Wasser, en=Water}}. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
