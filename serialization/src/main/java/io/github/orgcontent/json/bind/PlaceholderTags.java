package io.github.orgcontent.json.bind;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.JsonPointer;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Language tags that stand for property names that are not valid language tags, so that their values can be bound and
 * validated. They never leave the reader: an invalid document is not returned, and in the pointers of violations the
 * names replace the placeholders.
 */
public final class PlaceholderTags {
    private static final long SEVEN_CHARACTERS = 36L * 36 * 36 * 36 * 36 * 36 * 36;

    private final Map<String, LanguageTag> tags = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> tagsByPointer = new HashMap<>();

    /** A random subtag that no document can contain on purpose. Created at first use, because it is slow. */
    private static final class RandomSubtag {
        static final String VALUE = Long.toString(new SecureRandom().nextLong(SEVEN_CHARACTERS), 36);
    }

    /** Whether there is no placeholder. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Returns the placeholder of a name, always the same for the same name.
     *
     * @param pointer the JSON Pointer of the property
     */
    LanguageTag of(String name, String pointer) {
        LanguageTag placeholder = tags.computeIfAbsent(name, n -> {
            LanguageTag tag =
                    LanguageTag.parse("und-x-" + RandomSubtag.VALUE + "-" + Integer.toString(names.size(), 36));
            names.put(tag.toString(), JsonPointer.escape(n));
            return tag;
        });
        tagsByPointer.put(pointer, placeholder.toString());
        return placeholder;
    }

    /**
     * Adds, for each pointer below an invalid name, the same pointer with the placeholder. The pointer of the name
     * itself stays as it is: the tag is unreadable, but not its value.
     */
    public Set<String> addPlaceholders(Set<String> pointers) {
        if (isEmpty()) {
            return pointers;
        }
        Set<String> all = new HashSet<>(pointers);
        pointers.forEach(pointer -> all.add(replaceNames(pointer)));
        return all;
    }

    private String replaceNames(String pointer) {
        var original = new StringBuilder();
        var replaced = new StringBuilder();
        for (String token : tokens(pointer)) {
            String placeholder =
                    tagsByPointer.get(original.append('/').append(token).toString());
            boolean isLast = original.length() == pointer.length();
            replaced.append('/').append(placeholder == null || isLast ? token : placeholder);
        }
        return replaced.toString();
    }

    // The tokens stay escaped.
    private static String[] tokens(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    /** The name, escaped for a pointer, for which a token of a pointer stands; the token itself if it is not a placeholder. */
    String nameOf(String token) {
        return names.getOrDefault(token, token);
    }

    /**
     * Replaces placeholders in a pointer by the names of the document.
     *
     * @return empty if the document has no such name at this pointer: the violation then only follows from the same
     *     name elsewhere
     */
    public Optional<String> restoreNames(String pointer) {
        var restored = new StringBuilder();
        for (String token : tokens(pointer)) {
            String name = names.get(token);
            restored.append('/').append(name == null ? token : name);
            if (name != null && !tagsByPointer.containsKey(restored.toString())) {
                return Optional.empty();
            }
        }
        return Optional.of(restored.toString());
    }
}
