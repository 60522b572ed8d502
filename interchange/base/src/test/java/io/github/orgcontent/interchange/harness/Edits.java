package io.github.orgcontent.interchange.harness;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Possible changes of a document that change a single leaf; the result may be invalid. */
final class Edits {
    private Edits() {}

    /** Changes that each replace the value of the leaf. */
    static Stream<Edit> of(Leaf leaf, ObjectNode root) {
        if (leaf.value().isNumber()) {
            long number = leaf.value().longValue();
            return Stream.of(number + 1, number - 1).map(other -> Edit.put(leaf.pointer(), LongNode.valueOf(other)));
        }
        return switch (leaf.name()) {
            case "ordered", "online", "spokesperson" -> Stream.of(Edit.remove(JsonPointer.compile(leaf.pointer())));
            case "decorative" -> Stream.of(copy -> describe((ObjectNode) copy.at(leaf.parent())));
            case "type" -> Stream.of(copy -> retype((ObjectNode) copy.at(leaf.parent())));
            case "id" -> Stream.of(copy -> rename(copy, leaf));
            case "parent", "workAreas" -> references(leaf, "/workAreas", root);
            case "person" -> references(leaf, "/organization/people", root);
            case "related" ->
                Stream.concat(
                        Stream.of(Edit.remove(JsonPointer.compile(leaf.pointer()))), references(leaf, "/news", root));
            case "quote" -> references(leaf, leaf.pointer().replaceFirst("(/news/[0-9]+)/.*", "$1/quotes"), root);
            case "marks" -> Stream.concat(Stream.of(Edit.remove(JsonPointer.compile(leaf.pointer()))), values(leaf));
            default -> values(leaf);
        };
    }

    private static Stream<Edit> values(Leaf leaf) {
        return OtherValues.of(leaf).stream().map(other -> Edit.put(leaf.pointer(), StringNode.valueOf(other)));
    }

    /** Whether all edits count, since a format may distinguish only some of the values. */
    static boolean isChoice(Leaf leaf) {
        return switch (leaf.name()) {
            case "kind", "genre", "qualifier", "marks" -> true;
            default -> false;
        };
    }

    /** Changes that remove the leaf, its parent, and so on. */
    static Stream<Edit> removing(Leaf leaf) {
        return Stream.iterate(JsonPointer.compile(leaf.pointer()), pointer -> pointer.length() > 0, JsonPointer::head)
                .map(Edit::remove);
    }

    private static void describe(ObjectNode image) {
        image.remove("decorative");
        image.putObject("alt").put("en", "No ornament");
    }

    // All other properties stay, so that only the type has an effect.
    private static void retype(ObjectNode union) {
        switch (union.get("type").stringValue()) {
            case "paragraph" -> union.put("type", "heading").put("level", 3);
            case "heading" -> union.put("type", "paragraph").remove("level");
            case "audio" -> union.put("type", "video");
            case "video" -> union.put("type", "audio").remove(List.of("width", "height"));
            default -> {}
        }
    }

    private static void rename(ObjectNode root, Leaf id) {
        StringNode other = StringNode.valueOf(id.value().stringValue() + "-altered");
        Leaf.of(root).stream()
                .filter(leaf -> leaf.value().equals(id.value()))
                .filter(leaf -> leaf.pointer().equals(id.pointer()) || isReference(leaf))
                .forEach(leaf -> Edit.put(leaf.pointer(), other).on(root));
    }

    private static boolean isReference(Leaf leaf) {
        return switch (leaf.name()) {
            case "parent", "workAreas", "quote", "person", "related" -> true;
            default -> false;
        };
    }

    private static Stream<Edit> references(Leaf leaf, String documents, ObjectNode root) {
        return root.at(documents).valueStream().map(document -> Edit.put(leaf.pointer(), id(document)));
    }

    private static JsonNode id(JsonNode document) {
        return document.get("id");
    }
}
