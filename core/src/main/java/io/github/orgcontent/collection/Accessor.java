package io.github.orgcontent.collection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record. Faster than reflection. */
public final class Accessor {
    private final String name;
    private final MethodHandle handle; // of type (Object)Object

    private Accessor(String name, MethodHandle handle) {
        this.name = name;
        this.handle = handle;
    }

    /**
     * The accessor of a component.
     *
     * @throws IllegalStateException if the type of the record is not public
     */
    public static Accessor of(RecordComponent component) {
        try {
            MethodHandle handle = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Accessor(component.getName(), handle);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Name of the component. */
    public String name() {
        return name;
    }

    /** Value of the component in a document. */
    public @Nullable Object of(Object document) {
        try {
            return handle.invokeExact(document);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
