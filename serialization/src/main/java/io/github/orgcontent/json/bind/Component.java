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
 * A record component as a JSON property.
 *
 * @param name the name of the component, which is the property name
 * @param encodedName the same name, encoded in advance for the generator
 * @param accessor reads the component of a record
 */
record Component(
        String name, SerializableString encodedName, Codec<Object> codec, Accessor accessor, boolean isPrimitive) {
    static Component from(RecordComponent component, Codec<Object> codec) {
        String name = component.getName();
        boolean isPrimitive = component.getType().isPrimitive();
        return new Component(name, new SerializedString(name), codec, Accessor.of(component), isPrimitive);
    }

    /** The constructor argument for an absent property. */
    @Nullable
    Object absentArgument() {
        return isPrimitive ? Boolean.FALSE : null;
    }

    @Nullable
    Object of(Object document) {
        return accessor.of(document);
    }

    /** Writes the property, unless the value is null, empty or the default. */
    void write(Object document, @Nullable Object defaultValue, JsonGenerator out) {
        Object value = of(document);
        if (value != null
                && value != defaultValue
                && !isEmpty(value)
                && (defaultValue == null || !value.equals(defaultValue))) {
            out.writeName(encodedName);
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
