package io.github.orgcontent.traversal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, and how to ask for it.
 *
 * @param accessor takes an object and gives an object
 */
record Component(String name, MethodHandle accessor) {
    /** The components of a type in which there may be localized texts, in their order. */
    static List<Component> mayHoldTextsIn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> mayHoldTexts(component.getType()))
                .map(Component::from)
                .toList();
    }

    private static boolean mayHoldTexts(Class<?> type) {
        boolean isContainer = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        boolean isOfJava = type.isPrimitive() || type.getPackageName().startsWith("java.");
        return isContainer || !(isOfJava || type.isEnum());
    }

    private static Component from(RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Component(component.getName(), accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
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
}
