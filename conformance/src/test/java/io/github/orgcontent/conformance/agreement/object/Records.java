package io.github.orgcontent.conformance.agreement.object;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates records from components by name. */
public final class Records {
    private Records() {}

    public static Object of(Class<?> type, Map<String, @Nullable Object> components) {
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Stream.of(declared)
                .map(component -> components.get(component.getName()))
                .toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type + " of " + components, e);
        }
    }

    /** A copy with another component. */
    static Object with(Object document, String name, Object value) {
        Map<String, @Nullable Object> components = new HashMap<>();
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            components.put(component.getName(), read(component, document));
        }
        components.put(name, value);
        return of(document.getClass(), components);
    }

    static boolean has(Object document, String name) {
        return document instanceof Record
                && Stream.of(document.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    public static @Nullable Object read(RecordComponent component, Object document) {
        try {
            return component.getAccessor().invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
