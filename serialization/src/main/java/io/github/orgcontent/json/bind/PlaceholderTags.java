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
 * Tags in the place of names that are none, so that what stands under such a name can be bound and its rules be asked.
 * They are never seen: the document is not handed out, and in the places of problems the names are put back.
 */
public final class PlaceholderTags {
    private static final long SEVEN_CHARACTERS = 36L * 36 * 36 * 36 * 36 * 36 * 36;

    private final Map<String, LanguageTag> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** What nobody can know, so that no document has such a tag. Made when it is first needed, as it takes a while. */
    private static final class Secret {
        static final String VALUE = Long.toString(new SecureRandom().nextLong(SEVEN_CHARACTERS), 36);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * The tag for a name, the same each time.
     *
     * @param place where the name stands, as a JSON Pointer
     */
    LanguageTag of(String name, String place) {
        LanguageTag standIn = byName.computeIfAbsent(name, n -> {
            LanguageTag tag = LanguageTag.parse("und-x-" + Secret.VALUE + "-" + Integer.toString(names.size(), 36));
            names.put(tag.toString(), JsonPointer.escape(n));
            return tag;
        });
        places.put(place, standIn.toString());
        return standIn;
    }

    /**
     * Places by their names, and those below such a name by the tag in its place as well. The name itself stays what it
     * is: the tag is lost, but not what stands under it.
     */
    public Set<String> withStandIns(Set<String> pointers) {
        if (isEmpty()) {
            return pointers;
        }
        Set<String> all = new HashSet<>(pointers);
        pointers.forEach(pointer -> all.add(withStandIns(pointer)));
        return all;
    }

    private String withStandIns(String pointer) {
        var named = new StringBuilder();
        var standing = new StringBuilder();
        for (String step : steps(pointer)) {
            String standIn = places.get(named.append('/').append(step).toString());
            boolean isLast = named.length() == pointer.length();
            standing.append('/').append(standIn == null || isLast ? step : standIn);
        }
        return standing.toString();
    }

    private static String[] steps(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    /**
     * A pointer with the names that stand in the document; nothing, if there is no such name at the place: then what is
     * told of it only follows from its standing elsewhere.
     */
    public Optional<String> restore(String pointer) {
        var restored = new StringBuilder();
        for (String step : steps(pointer)) {
            String name = names.get(step);
            restored.append('/').append(name == null ? step : name);
            if (name != null && !places.containsKey(restored.toString())) {
                return Optional.empty();
            }
        }
        return Optional.of(restored.toString());
    }
}
