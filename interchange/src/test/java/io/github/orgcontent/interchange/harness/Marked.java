package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The maximal content with other texts, or other addresses and codes, each with a mark by which it is found again. */
final class Marked {
    private static final ContentJson JSON = ContentJson.standard();
    private static final Set<String> LANGUAGES = Set.of("ar", "de", "en");
    private static final Set<String> RUNS = Set.of("text", "spans", "items", "header", "rows", "handle");
    private static final Map<String, Integer> SHORT = Map.of("acronym", 50, "kicker", 100, "unit", 100, "handle", 100);
    private static final int USUAL = 255;

    private final ObjectNode tree = Maximal.tree();
    private final Map<String, String> valueByMark = new TreeMap<>();
    private final List<String> pointers = new ArrayList<>();

    private Marked() {}

    /** With this text in the place of each text, three times if there is room. */
    static Marked texts(String hostile) {
        var marked = new Marked();
        for (Leaf leaf : Leaf.of(marked.tree)) {
            if (isText(leaf)) {
                marked.text(leaf, hostile);
            }
        }
        return marked;
    }

    /** With this in each address, and this in the place of each code. */
    static Marked addresses(String path, String code, String local) {
        var marked = new Marked();
        for (Leaf leaf : Leaf.of(marked.tree)) {
            int n = marked.pointers.size();
            String value = leaf.value().isString() ? leaf.value().stringValue() : "";
            if (value.startsWith("https://")) {
                marked.put(leaf, "u" + n + "/", "https://www.example.org/" + "u" + n + "/" + path);
            } else if (leaf.name().equals("code") || leaf.pointer().endsWith("/identifiers/9/value")) {
                marked.put(leaf, "k" + n + ":", code + "k" + n + ":" + code);
            } else if (leaf.name().equals("emails")) {
                marked.put(leaf, "m" + n + ".", local + "m" + n + "." + local + "@example.org");
            }
        }
        return marked;
    }

    static boolean isText(Leaf leaf) {
        boolean isNamed = LANGUAGES.contains(leaf.name()) || RUNS.contains(leaf.name());
        return isNamed
                && leaf.value().stringValue().length() > 1
                && !leaf.value().stringValue().startsWith("https://");
    }

    private void text(Leaf leaf, String hostile) {
        int n = pointers.size();
        String mark = "b" + n + " ";
        String text = mark + hostile + " e" + n;
        String longer = hostile + " " + text + " " + hostile;
        int room = SHORT.getOrDefault(
                LANGUAGES.contains(leaf.name()) ? leaf.parent().last().getMatchingProperty() : leaf.name(), USUAL);
        String value = longer.length() <= room ? longer : text;
        String old = leaf.value().stringValue();
        put(leaf, mark, value);
        Edit.put(
                        leaf.pointer(),
                        StringNode.valueOf((old.startsWith(" ") ? " " : "") + value + (old.endsWith(" ") ? " " : "")))
                .on(tree);
    }

    private void put(Leaf leaf, String mark, String value) {
        pointers.add(leaf.pointer());
        valueByMark.put(mark, value);
        Edit.put(leaf.pointer(), StringNode.valueOf(value)).on(tree);
    }

    /** The content, if it is valid. */
    Optional<OrganizationContent> content() {
        try {
            return Optional.of(JSON.read(tree.toString(), OrganizationContent.class));
        } catch (InvalidContentException e) {
            return Optional.empty();
        }
    }

    /** What stands where a mark was put. */
    Optional<String> value(String mark) {
        return Optional.ofNullable(valueByMark.get(mark));
    }

    boolean isOfTexts() {
        return valueByMark.containsKey("b0 ");
    }

    /** Where a mark was put. */
    String pointer(String mark) {
        return pointers.get(Integer.parseInt(mark.substring(1, mark.length() - 1)));
    }
}
