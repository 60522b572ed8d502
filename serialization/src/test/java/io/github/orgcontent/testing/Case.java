package io.github.orgcontent.testing;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A test case: a document and its expected violations, from a file that tests in other languages can use as well.
 *
 * <p>The document is the value of {@code json}; of {@code text}, if its characters matter; or of {@code base64}, if its
 * bytes matter. With {@code fill}, a {@code text} repeated many {@code times} is set at a {@code pointer}.
 *
 * @param document supplies the bytes of the document, a new array at each call
 * @param isText whether the document is UTF-8 text, and not arbitrary bytes
 * @param expected the pointer and the code of each violation, in document order
 * @param tolerant the result of a tolerant reader; null if the case has none
 */
public record Case(
        String description,
        Class<?> type,
        Supplier<byte[]> document,
        boolean isText,
        List<String> expected,
        @Nullable Tolerant tolerant) {
    private static final List<String> FILES =
            List.of("valid", "text", "constraints", "rich-text", "rules", "warnings", "reading", "tolerant");

    private static final List<Case> ALL = FILES.stream()
            .flatMap(name -> inFile("/cases/" + name + ".json").stream())
            .toList();

    /** The cases of all files of this module. */
    public static List<Case> all() {
        return ALL;
    }

    /** The cases of a resource file. */
    public static List<Case> inFile(String name) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream(name))) {
            return Nodes.elements(JsonMapper.shared().readTree(in.readAllBytes())).stream()
                    .map(Case::from)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case from(JsonNode node) {
        return new Case(
                node.get("description").asString(),
                typeOf(node),
                () -> documentOf(node),
                !node.has("base64"),
                expected(node),
                node.has("tolerant") ? Tolerant.from(node.get("tolerant")) : null);
    }

    private static List<String> expected(JsonNode node) {
        return Nodes.elements(node.get("violations")).stream()
                .map(violation -> violation.get("pointer").asString() + " "
                        + violation.get("code").asString())
                .toList();
    }

    /**
     * The result of a tolerant reader.
     *
     * @param expected the pointer and the code of each violation, in document order
     * @param json the document without what is left out; null if it is invalid
     */
    public record Tolerant(List<String> expected, @Nullable JsonNode json) {
        private static Tolerant from(JsonNode node) {
            return new Tolerant(Case.expected(node), node.get("json"));
        }
    }

    private static Class<?> typeOf(JsonNode node) {
        String name = node.get("type").asString();
        return ContentSchema.types().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] documentOf(JsonNode node) {
        if (node.has("base64")) {
            return Base64.getDecoder().decode(node.get("base64").asString());
        } else if (node.has("text")) {
            return bytes(node.get("text").asString());
        }
        JsonNode document = node.get("json");
        if (node.has("fill")) {
            fill((ObjectNode) document, node.get("fill"));
        }
        return bytes(document.toString());
    }

    private static void fill(ObjectNode document, JsonNode fill) {
        String filled = fill.get("text").asString().repeat(fill.get("times").asInt());
        document.put(fill.get("pointer").asString().substring(1), filled);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The result of the standard reader. */
    public CheckResult<?> check() {
        return ContentJson.standard().check(document.get(), type);
    }

    /** The codes of all errors; empty if the document is valid. */
    public Set<String> errors() {
        return check().violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .map(Violation::code)
                .collect(Collectors.toSet());
    }

    /** The document as a string; only if it is text. */
    public String text() {
        return new String(document.get(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + description;
    }
}
