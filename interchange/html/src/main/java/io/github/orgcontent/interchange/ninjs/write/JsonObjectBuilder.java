package io.github.orgcontent.interchange.ninjs.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An object of JSON in the making, with its properties in their order. What is not there is not put. */
final class JsonObjectBuilder {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Puts a text or number, if there is one. */
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

    /** Puts the objects that are there, if there are any. */
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
