package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mutates valid documents at one to three random locations: {@code -Dorgcontent.seed=N} repeats a run. */
class CaseMutationTest {
    private static final int ROUNDS = Integer.getInteger("orgcontent.mutations", 6_000);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final long seed = Long.getLong("orgcontent.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Case> valid = Case.all().stream()
            .filter(Case::isText)
            .filter(c -> c.errors().isEmpty())
            .toList();

    @Test
    void violationsOfAMutatedDocumentAreInDocumentOrder() {
        System.out.println("MutationTest: seed " + seed);
        for (int i = 0; i < ROUNDS; i++) {
            Case document = valid.get(random.nextInt(valid.size()));
            String mutated = mutate(
                            JsonMapper.shared().readTree(document.document().get()))
                    .toString();
            CheckResult<?> checked = ContentJson.standard().check(mutated, document.type());
            CheckResult<?> fromBytes =
                    ContentJson.standard().check(mutated.getBytes(StandardCharsets.UTF_16BE), document.type());
            assertThat(fromBytes.violations()).as("seed %d: %s", seed, mutated).isEqualTo(checked.violations());
            assertThat(checked.violations().stream()
                            .map(CaseMutationTest::place)
                            .toList())
                    .as("seed %d: %s", seed, mutated)
                    .isSorted();
            assertThat(checked.isValid())
                    .as("seed %d: %s", seed, mutated)
                    .isEqualTo(checked.violations().stream().noneMatch(Violation::isError));
            if (checked.isValid()) {
                assertAcceptedByTheSchemaAndStable(mutated, checked, document.type());
            }
        }
    }

    private void assertAcceptedByTheSchemaAndStable(String mutated, CheckResult<?> checked, Class<?> type) {
        assertThat(SchemaExpressibility.problems(type, mutated))
                .as("seed %d: %s", seed, mutated)
                .isEmpty();
        ContentJson json = ContentJson.standard();
        String written = json.writeString(checked.orElseThrow());
        Object again = json.read(written, type);
        assertThat(again).as("seed %d: %s", seed, mutated).isEqualTo(checked.orElseThrow());
        assertThat(json.writeString(again)).as("seed %d", seed).isEqualTo(written);
    }

    private static long place(Violation violation) {
        return violation.line() * 10_000_000L + violation.column();
    }

    private JsonNode mutate(JsonNode document) {
        JsonNode mutated = document;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int[] left = {random.nextInt(count(mutated))};
            mutated = change(mutated, left);
        }
        return mutated;
    }

    private static int count(JsonNode node) {
        int count = 1;
        for (JsonNode child : node) {
            count += count(child);
        }
        return count;
    }

    // Replaces the node with a number, which is counted down during the walk.
    private JsonNode change(JsonNode node, int[] left) {
        if (left[0]-- == 0) {
            return other(node);
        }
        UnaryOperator<JsonNode> within = child -> left[0] < 0 ? child : change(child, left);
        if (node instanceof ObjectNode object) {
            var copy = NODES.objectNode();
            object.properties().forEach(p -> copy.set(p.getKey(), within.apply(p.getValue())));
            return copy;
        } else if (node instanceof ArrayNode array) {
            var copy = NODES.arrayNode();
            array.forEach(child -> copy.add(within.apply(child)));
            return copy;
        }
        return node;
    }

    private JsonNode other(JsonNode node) {
        if (node instanceof ObjectNode object && random.nextBoolean()) {
            return otherProperties(object);
        } else if (node instanceof ArrayNode array && random.nextBoolean()) {
            return otherElements(array);
        }
        List<JsonNode> others = List.of(
                NODES.nullNode(),
                NODES.booleanNode(random.nextBoolean()),
                NODES.numberNode(random.nextInt(7) - 1),
                NODES.numberNode(1.5),
                NODES.stringNode(""),
                NODES.stringNode(" x"),
                NODES.stringNode("x\u0085"),
                NODES.stringNode("right"),
                NODES.stringNode("en"),
                NODES.stringNode("2024-02-30"),
                NODES.arrayNode(),
                NODES.arrayNode().add(5),
                NODES.arrayNode().add(NODES.arrayNode().addNull()),
                NODES.arrayNode().add(node),
                NODES.objectNode(),
                NODES.objectNode().put("en", "x"),
                NODES.objectNode().put("type", "divider"));
        return others.get(random.nextInt(others.size()));
    }

    private JsonNode otherProperties(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.properties().forEach(p -> names.add(p.getKey()));
        ObjectNode copy = object.deepCopy();
        if (names.isEmpty() || random.nextInt(4) == 0) {
            return copy.put(List.of("x", "en-UK", "type", "id", "de").get(random.nextInt(5)), "x");
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = copy.remove(name);
        return switch (random.nextInt(3)) {
            case 0 -> copy;
            case 1 -> copy.set(name + "s", value);
            default -> copy.set(name, value); // now the last one
        };
    }

    private JsonNode otherElements(ArrayNode array) {
        ArrayNode copy = array.deepCopy();
        if (array.isEmpty()) {
            return copy.addNull();
        }
        int index = random.nextInt(array.size());
        JsonNode element = array.get(index);
        return switch (random.nextInt(3)) {
            case 0 -> copy.add(element);
            case 1 -> {
                copy.remove(index);
                yield copy;
            }
            default -> copy.insert(index, NODES.nullNode());
        };
    }
}
