package io.github.orgcontent.interchange.schemaorg.terms;

import java.util.Locale;
import java.util.stream.Stream;

/** The values of enumerations as the model's JSON has them: {@code press-release}. */
public final class EnumNames {
    private EnumNames() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static boolean isOne(Enum<?>[] values, String token) {
        return Stream.of(values).anyMatch(value -> of(value).equals(token));
    }
}
