package io.github.orgcontent.interchange.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON. */
final class ParsedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Function<String, Parsed>> embedded;
    private final List<String> structure = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    ParsedJson(Map<String, Function<String, Parsed>> embedded) {
        this.embedded = embedded;
    }

    Parsed parse(String json) {
        collect(MAPPER.readTree(json), "", "");
        return new Parsed(structure, texts);
    }

    private void collect(JsonNode value, String path, String name) {
        structure.add(path + " " + value.getNodeType());
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), path + "/" + i, name);
            }
        } else if (value.isObject()) {
            value.properties().forEach(entry -> collect(entry.getValue(), path + "/" + entry.getKey(), entry.getKey()));
        } else if (value.isString()) {
            string(value.stringValue(), name);
        }
    }

    private void string(String value, String name) {
        Function<String, Parsed> parser = embedded.get(name);
        if (parser == null) {
            texts.add(value);
        } else {
            Parsed inner = parser.apply(value);
            structure.addAll(inner.structure());
            texts.addAll(inner.texts());
        }
    }
}
