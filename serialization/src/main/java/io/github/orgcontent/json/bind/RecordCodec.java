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
    private final List<Component> components;
    private final Component[] componentArray; // the same, without an interface call for each property
    private final List<String> names;
    private final RecordPrecheck precheck;
    private final PropertyNameMatcher matcher;
    private final MethodHandle constructor;
    private final @Nullable Object[] defaults;
    private final long required; // one bit for each required component

    RecordCodec(Class<T> type, List<Component> components) {
        if (components.size() > Long.SIZE) {
            throw new IllegalStateException(type + " has more components than a long has bits");
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
     */
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
                unknown =
                        unknown == null ? new UnknownProperties(new HashSet<>(alreadyRead), new HashSet<>()) : unknown;
                unknown.read(context.tokens().name(), names, context);
            }
        }
    }

    /**
     * Properties that are not components.
     *
     * @param names the names of the properties
     * @param intended the names of components of which they are misspellings
     */
    private record UnknownProperties(Set<String> names, Set<String> intended) {
        void read(String name, List<String> known, ReadContext context) {
            if (!names.add(name)) {
                context.skipDuplicate(name);
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
        }
        return seen | 1L << index;
    }

    /** Creates a record from values by component name. */
    T construct(Map<String, Object> values, ReadContext context) {
        @Nullable Object[] arguments = defaults.clone();
        long seen = 0;
        for (int i = 0; i < arguments.length; i++) {
            Object value = values.get(names.get(i));
            if (value != null) {
                arguments[i] = value;
                seen |= 1L << i;
                context.pendingChecks().checkComponent(precheck, i, value);
            }
        }
        return construct(arguments, seen, context);
    }

    private T construct(@Nullable Object[] arguments, long seen, ReadContext context) {
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

    void writeProperties(T document, JsonGenerator out) {
        for (int i = 0; i < defaults.length; i++) {
            componentArray[i].write(document, defaults[i], out);
        }
    }
}
