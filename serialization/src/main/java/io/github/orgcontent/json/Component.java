package io.github.orgcontent.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
 * @param accessor takes an object and gives an object
 */
record Component(
        String name, SerializableString written, Codec<Object> codec, MethodHandle accessor, boolean isPrimitive) {
    static Component from(RecordComponent component, Codec<Object> codec) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            String name = component.getName();
            boolean isPrimitive = component.getType().isPrimitive();
            return new Component(name, new SerializedString(name), codec, accessor, isPrimitive);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** What the constructor is given where the property is absent. */
    @Nullable
    Object absent() {
        return isPrimitive ? Boolean.FALSE : null;
    }

    @Nullable
    Object of(Object document) {
        try {
            return accessor.invokeExact(document);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
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
