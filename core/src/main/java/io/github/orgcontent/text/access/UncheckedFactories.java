package io.github.orgcontent.text.access;

import io.github.orgcontent.language.LanguageTag;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Factories that build a value from validated texts and do not validate the texts again. A value type registers its
 * factory in its static initializer, so that the type itself needs no public method for it.
 */
public final class UncheckedFactories {
    private static final Map<Class<?>, Function<SortedMap<LanguageTag, String>, ?>> FACTORIES =
            new ConcurrentHashMap<>();

    private UncheckedFactories() {}

    /**
     * Registers the factory of a type.
     *
     * @throws IllegalStateException if the type has a factory already
     */
    public static <T> void register(Class<T> type, Function<SortedMap<LanguageTag, String>, T> factory) {
        if (FACTORIES.putIfAbsent(type, factory) != null) {
            throw new IllegalStateException(type + " has a factory already");
        }
    }

    /**
     * Returns the factory of a type. The caller must have validated each text; the factory checks the number of
     * languages only.
     *
     * @throws IllegalArgumentException if the type has no factory
     */
    @SuppressWarnings("unchecked") // a factory is registered under the type that it builds
    public static <T> Function<SortedMap<LanguageTag, String>, T> of(Class<T> type) {
        initialize(type);
        var factory = (Function<SortedMap<LanguageTag, String>, T>) FACTORIES.get(type);
        if (factory == null) {
            throw new IllegalArgumentException(type + " has no factory");
        }
        return factory;
    }

    // A class literal alone does not run the static initializer that registers the factory.
    private static void initialize(Class<?> type) {
        try {
            MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type + " is not accessible", e);
        }
    }
}
