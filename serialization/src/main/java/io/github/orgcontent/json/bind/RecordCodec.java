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

/** Records as objects: a component is a property, what is absent is left out. */
public final class RecordCodec<T> implements Codec<T> {
    private final List<Component> components;
    private final Component[] inOrder; // the same, at hand
    private final List<String> names;
    private final RecordPrecheck screen;
    private final PropertyNameMatcher matcher;
    private final MethodHandle constructor;
    private final @Nullable Object[] ifAbsent;
    private final long required; // a bit for each component that must be there

    RecordCodec(Class<T> type, List<Component> components) {
        if (components.size() > Long.SIZE) {
            throw new IllegalStateException(type + " has more components than a long has bits");
        }
        this.components = components;
        this.inOrder = components.toArray(Component[]::new);
        this.names = components.stream().map(Component::name).toList();
        this.matcher = matcher(names);
        this.constructor = constructor(type);
        this.screen = RecordPrecheck.of(type);
        T empty = construct(components.stream().map(Component::absent).toArray());
        this.ifAbsent = components.stream().map(c -> c.of(empty)).toArray();
        this.required = IntStream.range(0, ifAbsent.length)
                .filter(i -> !screen.acceptsComponent(i, ifAbsent[i], PrecheckScope.EVERYTHING))
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
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    List<String> names() {
        return names;
    }

    List<Component> components() {
        return components;
    }

    /** Whether the constructor puts something of its own in the place of an absent component, and what. */
    @Nullable
    public Object defaultOf(int component) {
        return ifAbsent[component];
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (!in.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        in.enter();
        T document = readProperties(in, Set.of());
        in.leave();
        return document;
    }

    /**
     * Reads the properties up to the end of the object, from the one behind the current token.
     *
     * @param done the names of properties that are not components and have been read already
     */
    T readProperties(ReadContext in, Set<String> done) {
        @Nullable Object[] values = ifAbsent.clone();
        long seen = 0;
        Others others = null; // most documents have none
        while (true) {
            int index = in.parser().nextNameMatch(matcher);
            if (index >= 0) {
                seen = readComponent(index, values, seen, in);
            } else if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                if (others != null) {
                    markMeant(others, seen, in);
                }
                return construct(values, seen, in);
            } else {
                others = others == null ? new Others(new HashSet<>(done), new HashSet<>()) : others;
                others.read(in.parser().currentName(), names, in);
            }
        }
    }

    /**
     * Properties that are not components.
     *
     * @param names their names
     * @param meant the names of components that were probably meant
     */
    private record Others(Set<String> names, Set<String> meant) {
        void read(String name, List<String> known, ReadContext in) {
            if (!names.add(name)) {
                in.skipDuplicate(name);
                return;
            }
            String suggestion = in.skipUnknown(name, known);
            if (suggestion != null) {
                meant.add(suggestion);
            }
        }
    }

    // What has a misspelt name is there, though it could not be read: that it is missing is not one more mistake.
    private void markMeant(Others others, long seen, ReadContext in) {
        for (String name : others.meant()) {
            if ((seen >> names.indexOf(name) & 1) == 0) {
                in.at(name);
                in.markUnread();
            }
        }
    }

    /** Reads a component, and answers with the set of those that were seen. */
    private long readComponent(int index, @Nullable Object[] values, long seen, ReadContext in) {
        Component component = inOrder[index];
        if ((seen >> index & 1) != 0) {
            in.skipDuplicate(component.name());
            return seen;
        }
        in.at(component.name());
        in.parser().nextToken();
        Object value = component.codec().read(in);
        if (value != null) {
            values[index] = value;
            in.doubts().askComponent(screen, index, value);
        }
        return seen | 1L << index;
    }

    /** Makes a document of what was read under the names of its components. */
    T construct(Map<String, Object> values, ReadContext in) {
        @Nullable Object[] arguments = ifAbsent.clone();
        long seen = 0;
        for (int i = 0; i < arguments.length; i++) {
            Object value = values.get(names.get(i));
            if (value != null) {
                arguments[i] = value;
                seen |= 1L << i;
                in.doubts().askComponent(screen, i, value);
            }
        }
        return construct(arguments, seen, in);
    }

    private T construct(@Nullable Object[] arguments, long seen, ReadContext in) {
        T document = construct(arguments);
        in.doubts().askWhole(screen, (required & ~seen) == 0, document);
        return document;
    }

    @SuppressWarnings("unchecked") // the constructor makes what it is the constructor of
    private T construct(@Nullable Object[] arguments) {
        try {
            return (T) (Object) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a document", e);
        }
    }

    @Override
    public void write(T document, JsonGenerator out) {
        out.writeStartObject();
        writeProperties(document, out);
        out.writeEndObject();
    }

    void writeProperties(T document, JsonGenerator out) {
        for (int i = 0; i < ifAbsent.length; i++) {
            inOrder[i].write(document, ifAbsent[i], out);
        }
    }
}
