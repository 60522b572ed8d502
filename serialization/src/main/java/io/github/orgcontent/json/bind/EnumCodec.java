package io.github.orgcontent.json.bind;

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

    EnumCodec(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(WireName.of(constant), constant));
        constants = new StringTable<>(byName);
        byName.forEach((name, constant) -> names.put(constant, new SerializedString(name)));
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
        if (constant == null) {
            context.problems().report(JsonProblem.ENUM, Map.of("values", String.join(", ", names())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(names.get(value));
    }
}
