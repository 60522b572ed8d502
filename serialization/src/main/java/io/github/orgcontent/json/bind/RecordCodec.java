package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Codec of records as objects: each component is a property, and absent components are left out. */
public final class RecordCodec<T> implements Codec<T> {
    /** The property of a document that refers to its schema, for editors. */
    public static final String SCHEMA = "$schema";

    /** Stands for a component that is left out, in the argument of {@link #construct(Map, ReadContext)}. */
    static final Object LEFT_OUT_VALUE = new Object();

    private static final long LEFT_OUT = 1L << 63; // the sign bit: a required component is left out

    private final List<Component> components;
    private final Component[] componentArray; // the same, without an interface call for each property
    private final List<String> names;
    private final RecordPrecheck precheck;
    private final PropertyNameMatcher matcher;
    private final MethodHandle constructor;
    private final @Nullable Object[] defaults;
    private final long required; // one bit for each required component

    RecordCodec(Class<T> type, List<Component> components) {
        if (components.size() >= Long.SIZE) {
            throw new IllegalStateException(type + " has too many components for the bits of a long");
        }
        this.components = components;
        this.componentArray = components.toArray(Component[]::new);
        this.names = components.stream().map(Component::name).toList();
        this.matcher = matcher(names);
        this.constructor = constructor(type);
        this.precheck = RecordPrecheck.of(type);
        T empty = construct(components.stream().map(Component::absentArgument).toArray());
        this.defaults = components.stream().map(c -> c.of(empty)).toArray();
        this.required = IntStream.range(0, defaults.length)
                .filter(i -> !precheck.acceptsComponent(i, defaults[i], PrecheckScope.EVERYTHING))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    static PropertyNameMatcher matcher(List<String> names) {
        List<Named> named = new ArrayList<>();
        names.forEach(name -> named.add(Named.fromString(name)));
        return new JsonFactory().constructNameMatcher(named, false);
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }

    List<String> names() {
        return names;
    }

    List<Component> components() {
        return components;
    }

    /** The value that the constructor gives to an absent component; null if there is none. */
    @Nullable
    public Object defaultOf(int component) {
        return defaults[component];
    }

    @Override
    public @Nullable T read(ReadContext context) {
        if (!context.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        context.enter();
        T document = readProperties(context, Set.of());
        context.leave();
        return document;
    }

    /**
     * Reads the properties from the next token to the end of the object.
     *
     * @param alreadyRead the names of properties that are not components and have been read before
     * @return the record; null if it is left out
     */
    @Nullable
    T readProperties(ReadContext context, Set<String> alreadyRead) {
        @Nullable Object[] values = defaults.clone();
        long seen = 0;
        UnknownProperties unknown = null; // most documents have none
        while (true) {
            int index = context.tokens().nextName(matcher);
            if (index >= 0) {
                seen = readComponent(index, values, seen, context);
            } else if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                if (unknown != null) {
                    markIntended(unknown, seen, context);
                }
                return construct(values, seen, context);
            } else {
                unknown = unknown == null ? unknownProperties(alreadyRead) : unknown;
                unknown.read(context.tokens().name(), names, context);
            }
        }
    }

    // The types of a union are parts of documents.
    private static UnknownProperties unknownProperties(Set<String> alreadyRead) {
        return new UnknownProperties(new HashSet<>(alreadyRead), new HashSet<>(), alreadyRead.isEmpty());
    }

    /**
     * Properties that are not components.
     *
     * @param names the names of the properties
     * @param intended the names of components of which they are misspellings
     * @param isDocument whether the object may be a document with a reference to its schema
     */
    private record UnknownProperties(Set<String> names, Set<String> intended, boolean isDocument) {
        void read(String name, List<String> known, ReadContext context) {
            if (!names.add(name)) {
                context.skipDuplicate(name);
                return;
            } else if (isDocument && context.isSchemaReference(name)) {
                context.skipSchemaReference();
                return;
            }
            String suggestion = context.skipUnknown(name, known);
            if (suggestion != null) {
                intended.add(suggestion);
            }
        }
    }

    // A component with a misspelled name is unreadable, not missing: this avoids a second problem.
    private void markIntended(UnknownProperties unknown, long seen, ReadContext context) {
        for (String name : unknown.intended()) {
            if ((seen >> names.indexOf(name) & 1) == 0) {
                context.at(name);
                context.problems().markUnreadable();
            }
        }
    }

    /** Reads a component and returns the updated set of seen components. */
    private long readComponent(int index, @Nullable Object[] values, long seen, ReadContext context) {
        Component component = componentArray[index];
        if ((seen >> index & 1) != 0) {
            context.skipDuplicate(component.name());
            return seen;
        }
        context.at(component.name());
        context.tokens().next();
        Object value = component.codec().read(context);
        if (value != null) {
            values[index] = value;
            context.pendingChecks().checkComponent(precheck, index, value);
        } else if (context.leftOut().takeMark()) {
            return leaveOut(index, seen | 1L << index, context);
        }
        return seen | 1L << index;
    }

    // Reading goes on, so that a record that is left out has no duplicate properties.
    private long leaveOut(int index, long seen, ReadContext context) {
        if ((required >> index & 1) != 0) {
            return seen | LEFT_OUT;
        }
        context.leftOut().report();
        return seen;
    }

    /** Creates a record from values by component name; null if it is left out. */
    @Nullable
    T construct(Map<String, Object> values, ReadContext context) {
        @Nullable Object[] arguments = defaults.clone();
        long seen = 0;
        for (int i = 0; i < arguments.length; i++) {
            Object value = values.get(names.get(i));
            if (value == LEFT_OUT_VALUE) {
                context.at(names.get(i));
                seen = leaveOut(i, seen, context);
            } else if (value != null) {
                arguments[i] = value;
                seen |= 1L << i;
                context.pendingChecks().checkComponent(precheck, i, value);
            }
        }
        return construct(arguments, seen, context);
    }

    private @Nullable T construct(@Nullable Object[] arguments, long seen, ReadContext context) {
        if (seen < 0) {
            context.leftOut().mark();
            return null;
        }
        T document = construct(arguments);
        context.pendingChecks().checkRecord(precheck, (required & ~seen) == 0, document);
        return document;
    }

    @SuppressWarnings("unchecked") // the constructor creates instances of T
    private T construct(@Nullable Object[] arguments) {
        try {
            return (T) (Object) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot create a record", e);
        }
    }

    @Override
    public void write(T document, JsonGenerator out) {
        out.writeStartObject();
        writeProperties(document, out);
        out.writeEndObject();
    }

    /** Writes the properties without the braces around them. */
    public void writeProperties(T document, JsonGenerator out) {
        for (int i = 0; i < defaults.length; i++) {
            componentArray[i].write(document, defaults[i], out);
        }
    }
}
