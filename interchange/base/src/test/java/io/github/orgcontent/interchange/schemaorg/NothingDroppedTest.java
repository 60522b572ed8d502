package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is put into a document that the library wrote shows: in what is read, or as a loss. */
class NothingDroppedTest {
    private static final String WRITTEN =
            SchemaOrg.write(content(), LanguageTag.parse("de")).value();
    private static final Import<OrganizationContent> READ = SchemaOrg.read(WRITTEN);

    private static OrganizationContent content() {
        return OrganizationContentBuilder.builder(Maximal.content())
                .news(List.of(
                        NewsArticleBuilder.builder(Maximal.content().news().get(0))
                                .related(List.of())
                                .build()))
                .build();
    }

    @Test
    void anUnknownPropertyIsReportedInEachNode() {
        JsonNode document = tree();
        var added = new ArrayList<String>();
        nodes(document, "", (node, pointer) -> {
            node.put("unknown", "x");
            added.add(pointer + "/unknown");
        });

        assertThat(SchemaOrg.read(document.toString()).losses())
                .extracting(Loss::pointer)
                .containsAll(added);
    }

    @Test
    void anUnknownTypeIsReportedInEachNode() {
        JsonNode document = tree();
        var added = new ArrayList<String>();
        nodes(document, "", (node, pointer) -> {
            JsonNode type = node.get("@type");
            ArrayNode types = type instanceof ArrayNode list
                    ? list
                    : JsonNodeFactory.instance.arrayNode().add(type);
            added.add(pointer + "/@type/" + types.size());
            node.set("@type", types.add("Unknown"));
        });

        assertThat(SchemaOrg.read(document.toString()).losses())
                .extracting(Loss::pointer)
                .containsAll(added);
    }

    @Test
    void eachChangedValueChangesTheResult() {
        var silent = new ArrayList<String>();
        leaves(tree(), "", silent);
        silent.removeIf(this::shows);

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyValueAtAnyLocationIsReadOrRejectedWithAMessage(long seed) {
        var random = new Random(seed);
        var pointers = new ArrayList<String>();
        leaves(tree(), "", pointers);
        List<JsonNode> values = List.of(
                JsonMapper.shared().readTree("[[], {}, null, 1, 1e300, true, \"\", \"\\ud800\", \" x\\u0000\"]"),
                JsonMapper.shared().readTree("{\"@id\": \"#x\"}"),
                JsonMapper.shared().readTree("{\"@type\": 3, \"@value\": {}, \"@language\": []}"),
                JsonNodeFactory.instance.nullNode(),
                JsonNodeFactory.instance.stringNode("\ud800"),
                JsonNodeFactory.instance.numberNode(Long.MAX_VALUE),
                JsonNodeFactory.instance.numberNode(1e300));
        for (int i = 0; i < 100; i++) {
            JsonNode document = tree();
            for (int j = 0; j < 20; j++) {
                String pointer = pointers.get(random.nextInt(pointers.size()));
                put(document, pointer, values.get(random.nextInt(values.size())));
            }
            assertThat(isReadOrRefused(document.toString())).as("seed " + seed).isTrue();
        }
    }

    private static boolean isReadOrRefused(String json) {
        try {
            return SchemaOrg.read(json).losses() != null;
        } catch (InvalidContentException e) {
            return !e.violations().isEmpty();
        }
    }

    private boolean shows(String pointer) {
        JsonNode document = tree();
        put(document, pointer, JsonNodeFactory.instance.stringNode("altered"));
        Import<OrganizationContent> read = SchemaOrg.read(document.toString());
        return !read.losses().equals(READ.losses()) || !read.value().equals(READ.value());
    }

    private static void put(JsonNode document, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        if (parent instanceof ArrayNode list && place.last().getMatchingIndex() < list.size()) {
            list.set(place.last().getMatchingIndex(), value);
        } else if (parent instanceof ObjectNode node) {
            node.set(place.last().getMatchingProperty(), value);
        }
    }

    private static JsonNode tree() {
        return JsonMapper.shared().readTree(WRITTEN);
    }

    private interface Visitor {
        void visit(ObjectNode node, String pointer);
    }

    private static void nodes(JsonNode value, String pointer, Visitor visitor) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            nodes(value.get(i), pointer + "/" + i, visitor);
        }
        value.properties().forEach(entry -> nodes(entry.getValue(), pointer + "/" + entry.getKey(), visitor));
        if (value instanceof ObjectNode node && node.has("@type")) {
            visitor.visit(node, pointer);
        }
    }

    private static void leaves(JsonNode value, String pointer, List<String> leaves) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            leaves(value.get(i), pointer + "/" + i, leaves);
        }
        value.properties().forEach(entry -> leaves(entry.getValue(), pointer + "/" + entry.getKey(), leaves));
        // names of nodes may be any
        if (value.isValueNode() && !pointer.endsWith("/@id")) {
            leaves.add(pointer);
        }
    }
}
