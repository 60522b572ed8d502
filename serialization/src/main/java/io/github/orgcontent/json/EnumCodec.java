package io.github.orgcontent.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Enumerations, by the names of their constants in lower case with hyphens: {@code press-release}. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    EnumCodec(Class<E> type) {
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(nameOf(constant), constant));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names, in the order of the constants. */
    List<String> names() {
        return List.copyOf(constants.keySet());
    }

    @Override
    public @Nullable E read(Reading in) {
        if (!in.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        E constant = constants.get(in.parser().getString());
        if (constant == null) {
            in.report(JsonProblem.ENUM, Map.of("values", String.join(", ", constants.keySet())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(nameOf(value));
    }
}
