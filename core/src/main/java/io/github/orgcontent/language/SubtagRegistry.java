package io.github.orgcontent.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The registered subtags and replacements of the IANA Language Subtag Registry (RFC 5646 §3.1). Loaded once, at first
 * use.
 */
final class SubtagRegistry {
    private static final SubtagTable TABLE = SubtagTable.read("subtags.txt");
    private static final Map<String, String> EXTLANGS = TABLE.pairs("extlang");
    private static final Map<String, String> LEGACY = lowerCaseKeys(TABLE.pairs("legacy"));

    private SubtagRegistry() {}

    /** Types of subtags, each with its subtags in canonical case. */
    static final class Kind {
        static final Kind LANGUAGE = new Kind("language");
        static final Kind SCRIPT = new Kind("script");
        static final Kind REGION = new Kind("region");
        static final Kind VARIANT = new Kind("variant");

        private final String label;
        private final Set<String> current;
        private final Map<String, String> replaced;

        private Kind(String label) {
            this.label = label;
            this.current = new HashSet<>(TABLE.entries(label));
            this.replaced = TABLE.pairs(label + " replaced");
        }

        /** The type as a code of the message catalogue. */
        String label() {
            return label;
        }

        /** Whether a subtag is registered and has no preferred value. */
        boolean has(String subtag) {
            return current.contains(subtag);
        }

        /** The preferred value of a subtag ({@code he} for {@code iw}), or the subtag itself. */
        String replace(String subtag) {
            return replaced.getOrDefault(subtag, subtag);
        }

        /** All subtags for which {@link #has} is true, in alphabetical order. */
        Set<String> all() {
            return new TreeSet<>(current);
        }
    }

    /**
     * Whether a subtag is an extended language subtag of a language, as {@code yue} is of {@code zh}. The preferred
     * value of such a subtag is the subtag itself.
     */
    static boolean isExtlang(String language, String subtag) {
        return language.equals(EXTLANGS.get(subtag));
    }

    /**
     * Replaces a grandfathered or redundant tag at the beginning by its preferred value: {@code i-klingon} gives
     * {@code tlh}, {@code sgn-us-x-a} gives {@code ase-x-a}.
     *
     * @param tag tag in lower case
     */
    static String replaceLegacy(String tag) {
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            String preferred = LEGACY.get(tag.substring(0, end));
            if (preferred != null) {
                return preferred + tag.substring(end);
            }
        }
        return tag;
    }

    private static Map<String, String> lowerCaseKeys(Map<String, String> pairs) {
        Map<String, String> lower = new HashMap<>();
        pairs.forEach((key, value) -> lower.put(Ascii.lower(key), value));
        return lower;
    }
}
