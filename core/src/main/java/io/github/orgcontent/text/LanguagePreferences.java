package io.github.orgcontent.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The languages a reader wishes for. */
public final class LanguagePreferences {
    private LanguagePreferences() {}

    /** The wishes of an {@code Accept-Language} header. */
    public static LanguagePreferences accept(String acceptLanguageHeader) {
        return new LanguagePreferences();
    }

    /** Language ranges, the most wanted first. */
    public static LanguagePreferences of(String... ranges) {
        return new LanguagePreferences();
    }

    /** Languages, the most wanted first. */
    public static LanguagePreferences of(LanguageTag... tags) {
        return new LanguagePreferences();
    }

    /** The same wishes with a default language. */
    public LanguagePreferences orElse(LanguageTag defaultLanguage) {
        return this;
    }

    /** The same wishes, content with a related language. */
    public LanguagePreferences orRelated() {
        return this;
    }

    /** The best of what there is. */
    public <T> Optional<Localized<T>> resolve(Map<LanguageTag, ? extends T> values) {
        return Optional.empty();
    }

    /** All matching tags by RFC 4647 §3.3.1. */
    public List<LanguageTag> basicFilter(Collection<LanguageTag> tags) {
        return List.copyOf(tags);
    }

    /** All matching tags by RFC 4647 §3.3.2. */
    public List<LanguageTag> extendedFilter(Collection<LanguageTag> tags) {
        return List.copyOf(tags);
    }
}
