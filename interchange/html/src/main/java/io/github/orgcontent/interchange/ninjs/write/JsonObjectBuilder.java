package io.github.orgcontent.interchange.ninjs.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Builds a JSON object with its properties in insertion order. Null values are omitted. */
final class JsonObjectBuilder {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Adds a text or a number unless it is null. */
    JsonObjectBuilder put(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    JsonObjectBuilder put(String name, JsonObjectBuilder value) {
        properties.put(name, value.properties);
        return this;
    }

    /** Adds an array of the objects that are not null, unless there are none. */
    JsonObjectBuilder put(String name, Collection<@Nullable JsonObjectBuilder> values) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (JsonObjectBuilder value : values) {
            if (value != null) {
                all.add(value.properties);
            }
        }
        return put(name, all.isEmpty() ? null : (Object) all);
    }

    JsonObjectBuilder put(String name, Stream<@Nullable JsonObjectBuilder> values) {
        return put(name, values.toList());
    }

    String toJson() {
        return MAPPER.writeValueAsString(properties);
    }
}
