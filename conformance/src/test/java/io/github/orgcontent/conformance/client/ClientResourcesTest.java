package io.github.orgcontent.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.schema.DefinitionCodes;
import io.github.orgcontent.conformance.schema.GeneratedFile;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.json.Limits;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.value.FallbackValue;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.WireName;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates what the packages for other languages need of the code: messages, codes, rules, limits, time zones. */
class ClientResourcesTest {
    private static final Path FOLDER = Path.of("..", "clients", "resources");
    private static final Path BUNDLES = Path.of("..", "core", "src", "main", "resources");

    @Test
    void theMessagesAreUpToDate() throws IOException {
        ObjectNode messages = Nodes.object();
        messages.set("en", messagesIn(""));
        messages.set("de", messagesIn("_de"));
        GeneratedFile.compare(FOLDER.resolve("messages.json"), Nodes.toText(messages));
    }

    private static ObjectNode messagesIn(String suffix) throws IOException {
        var bundle = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve("ContributorValidationMessages" + suffix + ".properties"))) {
            bundle.load(reader);
        }
        ObjectNode messages = Nodes.object();
        new TreeSet<>(bundle.stringPropertyNames())
                .forEach(key -> messages.put(key.substring(MessageCatalog.PREFIX.length()), bundle.getProperty(key)));
        return messages;
    }

    @Test
    void theRulesAreUpToDate() {
        ObjectNode resource = Nodes.object();
        resource.set("limits", JsonMapper.shared().valueToTree(Limits.standard()));
        resource.set("codes", codesOfDefinitions());
        resource.set("fallbacks", fallbacks());
        resource.set("rules", rules());
        GeneratedFile.compare(FOLDER.resolve("rules.json"), Nodes.toText(resource));
    }

    /** The words that replace unknown ones for a tolerant reader, by the name of the enumeration. */
    private static ObjectNode fallbacks() {
        var fallbacks = new TreeMap<String, String>();
        for (Class<?> type : Codecs.STANDARD.modelTypes().keySet()) {
            for (Field field : type.isEnum() ? type.getFields() : new Field[0]) {
                if (field.isAnnotationPresent(FallbackValue.class)) {
                    fallbacks.put(type.getSimpleName(), wireNameOf(field));
                }
            }
        }
        ObjectNode node = Nodes.object();
        fallbacks.forEach(node::put);
        return node;
    }

    private static String wireNameOf(Field constant) {
        try {
            return WireName.of((Enum<?>) constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a constant is public", e);
        }
    }

    private static ObjectNode codesOfDefinitions() {
        ObjectNode node = Nodes.object();
        DefinitionCodes.all().forEach(node::put);
        return node;
    }

    /** The rules between components by type, in the order of their evaluation. */
    private static ObjectNode rules() {
        ObjectNode byType = Nodes.object();
        List<Class<?>> types = Codecs.STANDARD.modelTypes().keySet().stream()
                .filter(type -> type.getAnnotationsByType(Rules.class).length > 0)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
        for (Class<?> type : types) {
            ArrayNode rules = byType.putArray(type.getSimpleName());
            for (Rules annotation : type.getAnnotationsByType(Rules.class)) {
                boolean isWarning = Arrays.asList(annotation.groups()).contains(Warnings.class);
                RuleSet.of(annotation.value()).forEach(rule -> rules.add(toJson(rule, isWarning)));
            }
        }
        return byType;
    }

    private static ObjectNode toJson(Rule<?> rule, boolean isWarning) {
        ObjectNode node = Nodes.object("code", rule.code()).put("severity", isWarning ? "warning" : "error");
        node.set("reads", Nodes.array(rule.reads()));
        if (!rule.schema().isEmpty()) {
            node.set("schema", Nodes.parse(rule.schema()));
        }
        return node;
    }

    /** The suggestions in the messages about language tags, found by trying every possible subtag. */
    @Test
    void theSuggestionsAreUpToDate() {
        ObjectNode resource = Nodes.object();
        List<String> codes = codesOfLetters();
        resource.set("languages", suggestions(codes, code -> code, tag -> tag));
        resource.set("regions", suggestions(codes, code -> "en-" + code, tag -> tag.substring(tag.indexOf('-') + 1)));
        resource.set(
                "tags", suggestions(codes, code -> "zh-" + code, tag -> tag).setAll(ofCountries(codes)));
        GeneratedFile.compare(FOLDER.resolve("suggestions.json"), Nodes.toText(resource));
    }

    private static List<String> codesOfLetters() {
        List<String> codes = new ArrayList<>();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                codes.add("" + first + second);
                for (char third = 'a'; third <= 'z'; third++) {
                    codes.add("" + first + second + third);
                }
            }
        }
        return codes;
    }

    // A language and the same letters as a country: uk-UK, el-EL.
    private static ObjectNode ofCountries(List<String> codes) {
        return suggestions(
                codes.stream().filter(code -> code.length() == 2).toList(), code -> code + "-" + code, tag -> tag);
    }

    private static ObjectNode suggestions(
            List<String> codes, UnaryOperator<String> toTag, UnaryOperator<String> toSubtag) {
        ObjectNode suggestions = Nodes.object();
        for (String code : codes) {
            String tag = toTag.apply(code);
            try {
                LanguageTag.parseLenient(tag);
            } catch (InvalidValueException e) {
                Object suggestion = e.parameters().get("suggestion");
                String suggested =
                        suggestion == null ? tag : suggestion.toString().replace("\"", "");
                if (!suggested.equalsIgnoreCase(tag)) {
                    suggestions.put(toSubtag.apply(tag), toSubtag.apply(suggested));
                }
            }
        }
        return suggestions;
    }

    // The names differ a little between versions of the JDK.
    @Test
    void theTimeZonesAreThoseOfTheRuntime() throws IOException {
        Path file = FOLDER.resolve("time-zones.json");
        var available = new TreeSet<String>(ZoneId.getAvailableZoneIds());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, Nodes.toText(Nodes.array(available)));
        }
        Set<String> listed = new HashSet<>();
        for (JsonNode name : JsonMapper.shared().readTree(Files.readString(file))) {
            listed.add(name.asString());
        }
        available.removeAll(listed);
        assertThat(listed).hasSizeGreaterThan(500);
        assertThat(available).as("regenerate %s with -Dregenerate=true", file).hasSizeLessThan(10);
    }
}
