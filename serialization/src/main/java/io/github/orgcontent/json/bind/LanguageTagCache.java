package io.github.orgcontent.json.bind;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The few tags that are the names of nearly all properties of a document's texts. The parser gives one name each. */
final class LanguageTagCache {
    private static final int MOST = 6;

    private final @Nullable String[] names = new String[MOST];
    private final @Nullable LanguageTag[] tags = new LanguageTag[MOST];
    private int next;

    /**
     * The tag that a name spells.
     *
     * @throws InvalidValueException as {@link LanguageTag#parse}
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // other strings are looked up in the ordinary way
    LanguageTag parse(String name) {
        for (int i = 0; i < MOST; i++) {
            LanguageTag tag = tags[i];
            if (tag != null && names[i] == name) {
                return tag;
            }
        }
        LanguageTag tag = LanguageTag.parse(name);
        names[next] = name;
        tags[next] = tag;
        next = (next + 1) % MOST;
        return tag;
    }
}
