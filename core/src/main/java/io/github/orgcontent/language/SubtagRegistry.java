package io.github.orgcontent.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of the IANA Language Subtag Registry (RFC 5646 §3.1): which subtags there are, and what replaced others.
 * Read once, when first needed.
 */
final class SubtagRegistry {
    private static final SubtagTable TABLE = SubtagTable.read("subtags.txt");
    private static final Map<String, String> EXTLANGS = TABLE.pairs("extlang");
    private static final Map<String, String> LEGACY = lowerCaseKeys(TABLE.pairs("legacy"));

    private SubtagRegistry() {}

    /** The kinds of subtags, with the subtags in canonical case. */
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
            this.current = new HashSet<>(TABLE.words(label));
            this.replaced = TABLE.pairs(label + " replaced");
        }

        /** The kind as a word of the message catalogue. */
        String label() {
            return label;
        }

        /** Whether the subtag is registered and not replaced by another one. */
        boolean has(String subtag) {
            return current.contains(subtag);
        }

        /** What replaced the subtag ({@code iw}: {@code he}), or the subtag itself. */
        String replace(String subtag) {
            return replaced.getOrDefault(subtag, subtag);
        }

        /** All that {@link #has} knows, in alphabetical order. */
        Set<String> all() {
            return new TreeSet<>(current);
        }
    }

    /** Whether {@code yue} is an extended language subtag of {@code zh}; its replacement is then {@code yue} itself. */
    static boolean isExtlang(String language, String subtag) {
        return language.equals(EXTLANGS.get(subtag));
    }

    /**
     * The tag with its beginning replaced where that is a grandfathered or redundant tag which has a preferred value:
     * {@code i-klingon} gives {@code tlh}, {@code sgn-us-x-a} gives {@code ase-x-a}. Lower case is expected.
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
