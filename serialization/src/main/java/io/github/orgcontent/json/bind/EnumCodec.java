package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.FallbackValue;
import io.github.orgcontent.value.WireName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Codec of enum constants as lower-case names with hyphens: {@code press-release}. */
public final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final StringTable<E> constants;
    private final Map<E, SerializableString> names = new HashMap<>();
    private final @Nullable E fallback;

    EnumCodec(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(WireName.of(constant), constant));
        constants = new StringTable<>(byName);
        fallback = byName.values().stream()
                .filter(EnumCodec::isFallback)
                .findFirst()
                .orElse(null);
        byName.forEach((name, constant) -> names.put(constant, new SerializedString(name)));
    }

    private static boolean isFallback(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).isAnnotationPresent(FallbackValue.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a constant is a field of its type", e);
        }
    }

    /** The names, in the order of the constants. */
    List<String> names() {
        return constants.keys();
    }

    @Override
    public @Nullable E read(ReadContext context) {
        if (!context.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        E constant = constants.read(context.tokens());
        if (constant == null && context.isUnknownWord()) {
            String name = fallback == null ? null : WireName.of(fallback);
            context.reportUnknownWord(names(), name);
            return fallback;
        } else if (constant == null) {
            context.problems().report(JsonProblem.ENUM, Map.of("values", String.join(", ", names())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(names.get(value));
    }
}
