package io.github.orgcontent.json.bind;

import io.github.orgcontent.collection.Accessor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A component of a record: its name, which is the property's name, its codec, and how to ask a record for it.
 *
 * @param written the name in the form in which it is written quickest
 */
record Component(String name, SerializableString written, Codec<Object> codec, Accessor accessor, boolean isPrimitive) {
    static Component from(RecordComponent component, Codec<Object> codec) {
        String name = component.getName();
        boolean isPrimitive = component.getType().isPrimitive();
        return new Component(name, new SerializedString(name), codec, Accessor.of(component), isPrimitive);
    }

    /** What the constructor is given where the property is absent. */
    @Nullable
    Object absent() {
        return isPrimitive ? Boolean.FALSE : null;
    }

    @Nullable
    Object of(Object document) {
        return accessor.of(document);
    }

    /** Writes the property, unless it is absent: null, empty, or what the constructor makes of absence. */
    void write(Object document, @Nullable Object ifAbsent, JsonGenerator out) {
        Object value = of(document);
        if (value != null && value != ifAbsent && !isEmpty(value) && (ifAbsent == null || !value.equals(ifAbsent))) {
            out.writeName(written);
            codec.write(value, out);
        }
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        return value instanceof Map<?, ?> map && map.isEmpty();
    }
}
