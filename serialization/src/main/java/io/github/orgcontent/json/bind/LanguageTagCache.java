package io.github.orgcontent.json.bind;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Cache of the last language tags of one document. Most localized texts of a document use the same few tags, and the
 * parser returns the same {@code String} for equal property names.
 */
final class LanguageTagCache {
    private static final int CAPACITY = 6;

    private final @Nullable String[] names = new String[CAPACITY];
    private final @Nullable LanguageTag[] tags = new LanguageTag[CAPACITY];
    private int next;

    /**
     * Returns the tag of a property name.
     *
     * @throws InvalidValueException as {@link LanguageTag#parse}
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // equal strings that are not the same are parsed again
    LanguageTag parse(String name) {
        for (int i = 0; i < CAPACITY; i++) {
            LanguageTag tag = tags[i];
            if (tag != null && names[i] == name) {
                return tag;
            }
        }
        LanguageTag tag = LanguageTag.parse(name);
        names[next] = name;
        tags[next] = tag;
        next = (next + 1) % CAPACITY;
        return tag;
    }
}
