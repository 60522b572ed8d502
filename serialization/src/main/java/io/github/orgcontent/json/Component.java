package io.github.orgcontent.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A component of a record: its name, which is the property's name, its codec, and how to ask a record for it.
 *
 * @param accessor takes an object and gives an object
 */
record Component(String name, Codec<Object> codec, MethodHandle accessor, boolean isPrimitive) {
    static Component from(RecordComponent component, Codec<Object> codec) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Component(
                    component.getName(), codec, accessor, component.getType().isPrimitive());
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
        if (value != null && !value.equals(ifAbsent) && !isEmpty(value)) {
            out.writeName(name);
            codec.write(value, out);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
