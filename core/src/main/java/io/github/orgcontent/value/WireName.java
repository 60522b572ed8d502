package io.github.orgcontent.value;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of enum constants in JSON and in other formats: lower case with hyphens, {@code press-release} for
 * {@code PRESS_RELEASE}.
 */
public final class WireName {
    private WireName() {}

    /** Name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Constant with the given name; the inverse of {@link #of}. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }
}
