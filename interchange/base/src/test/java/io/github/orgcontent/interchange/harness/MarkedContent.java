package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The maximal content with other texts, or other URLs and codes, each with a unique mark. */
final class MarkedContent {
    private static final ContentJson JSON = ContentJson.standard();
    private static final List<Leaf> LEAVES = Leaf.of(Maximal.tree());
    private static final Set<String> LANGUAGES = Set.of("ar", "de", "en");
    private static final Set<String> RUNS = Set.of("text", "handle");
    private static final String ADDRESS = "https://";
    private static final String IDENTIFIER_OF_NO_SCHEME = "/organization/identifiers/9/value";

    /** Maximum lengths of texts, by property. */
    private static final Map<String, Integer> MAX_LENGTHS =
            Map.of("acronym", 50, "kicker", 100, "unit", 100, "handle", 100);

    private static final int DEFAULT_MAX_LENGTH = 255;

    // The result is the same for every format.
    private static final Map<String, MarkedContent> CACHE = new ConcurrentHashMap<>();

    /** A mark: its pointer, and the whole value there. */
    private record Mark(String pointer, String value) {}

    private final Map<String, Mark> marks = new TreeMap<>();
    private Optional<OrganizationContent> content = Optional.empty();

    private MarkedContent() {}

    /** Replaces each text by this one, three times if the maximum length allows it. */
    static MarkedContent texts(String hostile) {
        return CACHE.computeIfAbsent(hostile, text -> {
            var marked = new MarkedContent();
            ObjectNode tree = Maximal.tree();
            LEAVES.stream().filter(MarkedContent::isText).forEach(leaf -> marked.text(leaf, text, tree));
            return marked.read(tree);
        });
    }

    /** Replaces the path of each URL, each code, and the local part of each e-mail address. */
    static MarkedContent addresses(String path, String code, String local) {
        var marked = new MarkedContent();
        ObjectNode tree = Maximal.tree();
        for (Leaf leaf : LEAVES) {
            int n = marked.marks.size();
            if (leaf.isStringFrom(ADDRESS)) {
                marked.put(leaf, "u" + n + "/", "https://www.example.org/u" + n + "/" + path, tree);
            } else if (leaf.name().equals("code") || leaf.pointer().equals(IDENTIFIER_OF_NO_SCHEME)) {
                marked.put(leaf, "k" + n + ":", code + "k" + n + ":" + code, tree);
            } else if (leaf.name().equals("emails")) {
                marked.put(leaf, "m" + n + ".", local + "m" + n + "." + local + "@example.org", tree);
            }
        }
        return marked.read(tree);
    }

    /** Whether the leaf is a text, and not only a space or a full stop between others. */
    static boolean isText(Leaf leaf) {
        boolean isNamed = LANGUAGES.contains(leaf.name()) || RUNS.contains(leaf.name());
        return isNamed && leaf.value().stringValue().length() > 1 && !leaf.isStringFrom(ADDRESS);
    }

    private void text(Leaf leaf, String hostile, ObjectNode tree) {
        int n = marks.size();
        String mark = "b" + n + " ";
        String once = mark + hostile + " e" + n;
        String thrice = hostile + " " + once + " " + hostile;
        String old = leaf.value().stringValue();
        put(leaf, mark, thrice.length() <= maxLength(leaf) ? thrice : once, tree);
        String withSpaces =
                (old.startsWith(" ") ? " " : "") + value(mark).orElseThrow() + (old.endsWith(" ") ? " " : "");
        Edit.put(leaf.pointer(), StringNode.valueOf(withSpaces)).on(tree);
    }

    private static int maxLength(Leaf leaf) {
        boolean isLanguage = LANGUAGES.contains(leaf.name());
        String property = isLanguage ? leaf.parent().last().getMatchingProperty() : leaf.name();
        return MAX_LENGTHS.getOrDefault(property, DEFAULT_MAX_LENGTH);
    }

    private void put(Leaf leaf, String mark, String value, ObjectNode tree) {
        marks.put(mark, new Mark(leaf.pointer(), value));
        Edit.put(leaf.pointer(), StringNode.valueOf(value)).on(tree);
    }

    private MarkedContent read(ObjectNode tree) {
        try {
            content = Optional.of(JSON.read(tree.toString(), OrganizationContent.class));
        } catch (InvalidContentException e) {
            content = Optional.empty();
        }
        return this;
    }

    /** The content, if it is valid. */
    Optional<OrganizationContent> content() {
        return content;
    }

    /** The value with a mark. */
    Optional<String> value(String mark) {
        return Optional.ofNullable(marks.get(mark)).map(Mark::value);
    }

    /** The pointer of a mark. */
    String pointer(String mark) {
        return Optional.ofNullable(marks.get(mark)).map(Mark::pointer).orElseThrow();
    }

    boolean isOfTexts() {
        return marks.containsKey("b0 ");
    }
}
